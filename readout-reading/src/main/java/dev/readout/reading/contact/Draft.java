package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A contact while it is read: what one word and the rules that fired on it tell. */
final class Draft {

    final Sentence sentence;
    final Token act;
    EngagementKind kind;
    String rule;
    int precedence;
    EngagementStatus status = EngagementStatus.HELD;
    final List<Actor> parties = new ArrayList<>();
    /** Those of the parties who were met one after the other, in groups: {@code met both delegations}. */
    final List<List<Actor>> apart = new ArrayList<>();

    /** Those of the parties who each come with a preposition of their own: {@code met with A, and with B}. */
    final List<List<Actor>> counterparts = new ArrayList<>();

    final List<Actor> visitors = new ArrayList<>();

    /** Those of the visitors whom a name or office tells, not a pronoun. */
    final List<Actor> namedVisitors = new ArrayList<>();

    /** Those who receive the visitors. */
    final List<Actor> hosts = new ArrayList<>();

    /** Words for somebody of the other side that do not tell who or whose: {@code him}, {@code his guest}. */
    final List<Token> somebody = new ArrayList<>();

    final List<Token> destinations = new ArrayList<>();
    /** Words that stand for states named before: {@code the four countries}. */
    final List<Token> several = new ArrayList<>();

    final List<StateCode> forums = new ArrayList<>();
    final List<TimeExpression> times = new ArrayList<>();

    /** Further times at which the same happened: {@code met there in May and again in July}. */
    final List<TimeExpression> again = new ArrayList<>();

    /** Where it happened at further times, as far as told. */
    final Map<TimeExpression, Place> placesAgain = new HashMap<>();

    @Nullable
    PartialDate start;

    @Nullable
    PartialDate end;

    @Nullable
    Integer durationMinutes;

    /** For how many days it went on, where told. */
    @Nullable
    Integer days;

    @Nullable
    Place place;

    @Nullable
    String occasion;

    /** The gathering on whose margins it was, where the same sentence tells of it. */
    @Nullable
    Draft gathering;

    /** The gathering since which there has been none, where it is denied. */
    @Nullable
    Draft lastAt;

    /** From when on there has been none, where it is denied: {@code have not met since June 2019}. */
    @Nullable
    PartialDate since;

    /** Whether the words of the date tell the year. */
    boolean yearTold;

    /** Whether it only speaks of a contact without telling who met: {@code the meeting}. */
    boolean bare;

    /** Whether the words tell that the visitor goes, is or was there, not only whose trip it is. */
    boolean onTheWay;

    /** Whether it tells who else was there, at a contact that may have been told before. */
    boolean alsoThere;

    /** Whether an agenda lists it, of which nobody yet tells how it went. */
    boolean onAgenda;

    /** Whether only a pronoun tells who took part: {@code they conferred}. */
    boolean byPronoun;

    /** Whether a range of days told of it is that of several trips together. */
    boolean windowOfAll;

    /** Whether all whom its own words name stand behind {@code with}. */
    boolean counterpartsOnly;

    /** Whether it speaks of others without telling whose they are: {@code met with officials}. */
    boolean unnamed;

    /** Why the trip is none to the state where it goes: made for a gathering there, or to meet others there; or null. */
    @Nullable
    String elsewhere;

    /** The trip that is made for it, where the same sentence tells of it. */
    @Nullable
    Draft trip;

    /** Whether it is a session of a standing body or dialogue, which is no mere meeting of those who lead it. */
    boolean formal;

    /** The word that counts it, {@code round of talks}; null where none does. */
    @Nullable
    Token round;

    /** Whether the words say that it was before another of the same: {@code last met}, {@code the previous round}. */
    boolean earlier;

    /** Whether it is told in the first sentences, as news. */
    boolean lead;

    /** Whether its date lies well before that of the news. */
    boolean old;

    /** Whether its day lies behind that of the news. */
    boolean toCome;

    /** Whether the words point back to a contact already told: {@code the meeting}, {@code their talks}. */
    boolean definite;

    /** Whether the words set it apart from others: {@code their last meeting}, {@code another round}. */
    boolean distinct;

    Draft(Sentence sentence, Token act, EngagementKind kind, String rule, int precedence) {
        this.sentence = sentence;
        this.act = act;
        this.kind = kind;
        this.rule = rule;
        this.precedence = precedence;
    }

    void addParties(List<Actor> more) {
        more.stream()
                .filter(actor -> actor.isParty() && !parties.contains(actor))
                .forEach(parties::add);
    }

    /** Adds some who were met apart from the others. */
    void addApart(List<Actor> some) {
        if (!some.isEmpty() && !apart.contains(some)) {
            apart.add(List.copyOf(some));
        }
    }

    /** Those who took part in all that happened one after the other. */
    List<Actor> common() {
        return parties.stream()
                .filter(actor -> apart.stream()
                        .flatMap(List::stream)
                        .noneMatch(other -> Objects.equals(other.state(), actor.state())))
                .toList();
    }

    /** Whether it is several contacts of those in common with one group after the other. */
    boolean isSeveral() {
        return apart.size() > 1 && !common().isEmpty();
    }

    void addVisitors(List<Actor> more) {
        more.stream()
                .filter(actor -> actor.isParty() && !visitors.contains(actor))
                .forEach(visitors::add);
    }

    /** How many states and organisations are known to take part. */
    long states() {
        return parties.stream().map(Actor::state).distinct().count();
    }

    /** Whether a verb tells of it. */
    boolean isVerbal() {
        return act.upos() == Upos.VERB;
    }

    /** Whether it is told when or where it was. */
    boolean isDatedOrPlaced() {
        return start != null || place != null;
    }

    /** The same mention without its parties and place. */
    Draft copy() {
        Draft copy = new Draft(sentence, act, kind, rule, precedence);
        copy.status = status;
        copy.visitors.addAll(visitors);
        copy.start = start;
        copy.end = end;
        return copy;
    }

    /** The same between the same at another time. */
    Draft at(TimeExpression time) {
        Draft other = copy();
        other.parties.addAll(parties);
        other.start = LastWeeks.beside(this, time.start());
        other.end = LastWeeks.beside(this, time.end());
        other.place = placesAgain.get(time);
        other.distinct = true;
        return other;
    }

    /** The same contact with some of those met apart, and without the others. */
    Draft with(List<Actor> some) {
        Draft rest = copy();
        rest.place = place;
        rest.occasion = occasion;
        parties.stream()
                .filter(actor -> some.contains(actor) || apart.stream().noneMatch(group -> group.contains(actor)))
                .forEach(rest.parties::add);
        return rest;
    }
}
