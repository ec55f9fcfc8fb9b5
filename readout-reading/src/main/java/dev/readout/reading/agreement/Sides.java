package dev.readout.reading.agreement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose an agreement is. */
final class Sides {

    private static final Set<String> FIRST = Set.of("we");

    private static final List<String> WHERE = List.of("in", "at", "from", "to", "near", "outside");
    private static final int REACH = 3;

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;

    Sides(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
    }

    /** The two states that the article is about; none if it is about fewer. */
    List<StateCode> pair() {
        List<StateCode> pair = actors.sides();
        return pair.size() == 2 ? pair : List.of();
    }

    /**
     * The sides of an agreement that its own words leave open: the two that the sentence names, else the pair, else the two
     * that it names together with the sentences right before it.
     *
     * @param pair who agreed before, or the two that the article is about; may be empty
     */
    Set<StateCode> near(Sentence sentence, Set<StateCode> pair) {
        Set<StateCode> named = named(sentence);
        if (named.size() == 2 && !pair.containsAll(named)) {
            return named;
        }
        for (int i = sentence.index() - 1;
                pair.size() < 2 && named.size() < 2 && i >= Math.max(0, sentence.index() - REACH);
                i--) {
            named.addAll(named(text.sentences().get(i)));
        }
        return pair.size() < 2 && named.size() == 2 ? named : pair;
    }

    /** Whether sides that are told by pronouns alone are those that the sentence before names: {@code They will}. */
    boolean areAnchored(Sentence sentence, List<Token> bound, Set<StateCode> parties) {
        boolean pronouns = bound.stream().allMatch(side -> side.upos() == Upos.PRON);
        return !pronouns
                || isJointStatement()
                || named(sentence, token -> token.upos() != Upos.PRON).containsAll(parties)
                || (sentence.index() > 0
                        && named(text.sentences().get(sentence.index() - 1)).containsAll(parties));
    }

    /** {@code The leaders also agreed}, {@code they further decided}: the same sides as in the agreement told before. */
    boolean areSameAsBefore(Sentence sentence, Token act, List<Token> bound) {
        boolean unnamed = !bound.isEmpty()
                && bound.stream().allMatch(side -> side.upos() == Upos.PRON || actors.isGroup(sentence, side));
        return unnamed
                && sentence.children(act, "advmod").stream()
                        .anyMatch(
                                word -> words.has("additive-adverb", word.form().toLowerCase(Locale.ROOT)));
    }

    /** The states that a sentence names as doing something, and not as places. */
    private Set<StateCode> named(Sentence sentence) {
        return named(sentence, token -> true);
    }

    private Set<StateCode> named(Sentence sentence, Predicate<Token> words) {
        return actors.acting(sentence, token -> words.test(token) && !isPlace(sentence, token)).stream()
                .flatMap(actor -> Stream.ofNullable(actor.state()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isPlace(Sentence sentence, Token token) {
        return Relations.hasCase(sentence, token, WHERE)
                && actors.stateName(sentence, token)
                        .filter(name -> name.sort() == StateName.Sort.CAPITAL)
                        .isPresent();
    }

    /** The states of those bound: their own, or those of whom they are the ministers, teams or delegations. */
    Set<StateCode> of(Sentence sentence, List<Token> bound) {
        Set<StateCode> states = new TreeSet<>();
        for (Token side : bound) {
            if (FIRST.contains(side.form().toLowerCase(Locale.ROOT)) && !isQuoted(side)) {
                states.addAll(isJointStatement() ? signatories() : Set.of());
                continue;
            }
            Stream.concat(actors.at(sentence, side).stream(), ofWhom(sentence, side))
                    .filter(Actor::isParty)
                    .flatMap(actor -> Stream.ofNullable(actor.state()))
                    .forEach(states::add);
        }
        return states;
    }

    /** {@code The alliance's secretary-general promised}: members agree among themselves, one who speaks for them does not. */
    boolean areOnePerson(Sentence sentence, List<Token> bound) {
        return bound.size() == 1
                && !bound.get(0).xpos().endsWith("S")
                && actors.at(sentence, bound.get(0)).stream()
                                .filter(Actor::isParty)
                                .count()
                        == 1
                && actors.at(sentence, bound.get(0)).stream()
                        .allMatch(actor -> actor.isPerson() || actor.kind() == Actor.Kind.OFFICIAL);
    }

    /** "Lima and its partners", "Oslo and three allies": whether one side goes with others who are not named. */
    boolean withOthers(Sentence sentence, List<Token> bound) {
        return bound.stream()
                .flatMap(side -> sentence.children(side, "conj").stream())
                .anyMatch(other -> words.has("fellow-state-noun", other.lemma())
                        && actors.at(sentence, other).isEmpty());
    }

    /** Those bound without the {@code we} of somebody quoted, who may speak for himself alone. */
    List<Token> told(List<Token> bound) {
        return bound.stream()
                .filter(side -> !FIRST.contains(side.form().toLowerCase(Locale.ROOT)) || !isQuoted(side))
                .toList();
    }

    /** "Ministers of the two sides", "negotiators for both", "their teams". */
    private Stream<Actor> ofWhom(Sentence sentence, Token side) {
        return sentence.children(side).stream()
                .filter(child -> child.is("nmod"))
                .filter(child -> actors.isGroup(sentence, child)
                        || !sentence.children(child, "conj").isEmpty())
                .flatMap(child -> actors.at(sentence, child).stream());
    }

    private boolean isQuoted(Token side) {
        return text.analysis().quotations().stream()
                .filter(quotation -> quotation.kind() == Quotation.Kind.DIRECT)
                .flatMap(quotation -> quotation.content().stream())
                .anyMatch(span -> span.contains(side.span()));
    }

    private boolean isJointStatement() {
        String title = text.article().title();
        return title != null
                && title.toLowerCase(Locale.ROOT).matches(".*\\bjoint (statement|communiqu[eé]|declaration)\\b.*");
    }

    /** All states that the first sentence of a joint statement names. */
    private Set<StateCode> signatories() {
        Set<StateCode> states = new TreeSet<>();
        text.body().stream()
                .limit(1)
                .forEach(sentence -> sentence.tokens().stream()
                        .flatMap(token -> actors.stateName(sentence, token).stream())
                        .filter(name -> name.sort() != StateName.Sort.CAPITAL)
                        .forEach(name -> states.add(name.code())));
        return states;
    }
}
