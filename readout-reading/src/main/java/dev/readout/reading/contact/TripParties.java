package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds which states a trip goes to and whose trip it is, also where the tree does not join them with its word. */
final class TripParties {

    private static final int MOST_WORDS = 15;

    private final Actors actors;
    private final PlaceNames names;
    private final ListedStates listed;
    private final NextTrips next;
    private final WordClasses words;

    TripParties(ArticleText text, Actors actors, PlaceNames names, WordClasses words) {
        this.listed = new ListedStates(text, actors);
        this.next = new NextTrips(text, actors, words);
        this.actors = actors;
        this.names = names;
        this.words = words;
    }

    /** The states that the words name as destinations, or whose officials receive the visitor; in order of code. */
    Set<StateCode> named(Draft draft) {
        Set<StateCode> hosts = new TreeSet<>();
        for (Token token : destinationWords(draft)) {
            seat(draft.sentence, token)
                    .or(() -> names.at(draft.sentence, token).map(Place::country))
                    .or(() -> people(draft.sentence, token))
                    .ifPresent(hosts::add);
        }
        if (hosts.isEmpty() && draft.act.upos() == Upos.NOUN && !draft.visitors.isEmpty()) {
            hosts.addAll(listedAfter(draft));
        }
        if (hosts.isEmpty()) {
            draft.several.stream().findFirst().ifPresent(token -> hosts.addAll(listed.before(draft, token)));
        }
        if (hosts.isEmpty()) {
            draft.hosts.stream().map(Actor::state).filter(Objects::nonNull).forEach(hosts::add);
        }
        return hosts;
    }

    /** The place in a state that is told as a destination: {@code to Athens, Ankara and London}. */
    Optional<Place> placeIn(Draft draft, StateCode host) {
        return destinationWords(draft).stream()
                .flatMap(token -> names.at(draft.sentence, token).stream())
                .filter(place -> host.equals(place.country()) && place.name() != null)
                .findFirst();
    }

    private static List<Token> destinationWords(Draft draft) {
        List<Token> all = new ArrayList<>();
        for (Token destination : draft.destinations) {
            all.addAll(draft.sentence.children(destination, "conj"));
            all.addAll(draft.sentence.children(destination, "nmod").stream()
                    .filter(token -> token.deprel().equals("nmod:unmarked"))
                    .toList());
            all.addAll(draft.sentence.children(destination, "appos"));
            all.add(destination);
        }
        return all;
    }

    /** {@code flew to Brussels}, where the article speaks of the Union that sits there. */
    private Optional<StateCode> seat(Sentence sentence, Token token) {
        return actors.stateAt(sentence, token).map(Actor::state).filter(StateCode::isOrganisation);
    }

    /** {@code his second Chinese trip}. */
    private Optional<StateCode> people(Sentence sentence, Token token) {
        return actors.stateName(sentence, token)
                .filter(name -> name.sort() == StateName.Sort.PEOPLE)
                .map(StateName::code);
    }

    /**
     * {@code to Tegucigalpa on March 17 and San José on March 19}: the time told of one of several destinations; nothing where
     * one time is told of all.
     */
    Optional<TimeExpression> timeAt(Draft draft, StateCode host) {
        List<TimeExpression> days = draft.times.stream()
                .filter(time -> time.start() != null
                        && time.span().start() > draft.act.span().start())
                .toList();
        Sentence sentence = draft.sentence;
        int from = sentence.tokens().stream()
                .filter(token -> token.index() > draft.act.index() && isIn(sentence, token, host))
                .mapToInt(token -> token.span().end())
                .max()
                .orElse(-1);
        return days.size() < 2 || from < 0 || !isFollowedByPlace(sentence, days.get(0))
                ? Optional.empty()
                : days.stream().filter(time -> time.span().start() >= from).findFirst();
    }

    /** {@code to A on March 17 and B on March 19}; not {@code to A and B from March 17 to 19}. */
    private boolean isFollowedByPlace(Sentence sentence, TimeExpression day) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.span().start() > day.span().end()
                        && token.upos() == Upos.PROPN
                        && names.at(sentence, token).isPresent());
    }

    private boolean isIn(Sentence sentence, Token token, StateCode host) {
        return token.upos() == Upos.PROPN
                && names.at(sentence, token)
                        .map(Place::country)
                        .filter(host::equals)
                        .isPresent();
    }

    /** {@code on his first journey as secretary of state, to Panama, Costa Rica and Guatemala}: by the order of words. */
    private Set<StateCode> listedAfter(Draft draft) {
        Sentence sentence = draft.sentence;
        int last = Math.min(sentence.tokens().size(), draft.act.index() + MOST_WORDS);
        for (int at = draft.act.index() + 1; at < last; at++) {
            Token token = sentence.token(at);
            if (token.upos() == Upos.VERB || token.upos() == Upos.SCONJ) {
                return Set.of();
            }
            if (token.form().equals("to")) {
                return places(sentence, at + 1);
            }
        }
        return Set.of();
    }

    private Set<StateCode> places(Sentence sentence, int from) {
        Set<StateCode> found = new TreeSet<>();
        for (int at = from; at <= sentence.tokens().size(); at++) {
            Token token = sentence.token(at);
            Optional<StateCode> country = token.upos() == Upos.PROPN || token.upos() == Upos.ADJ
                    ? names.at(sentence, token).map(Place::country)
                    : Optional.empty();
            country.ifPresent(found::add);
            boolean listing = country.isPresent()
                    || token.upos() == Upos.DET
                    || token.upos() == Upos.CCONJ
                    || token.form().equals(",");
            if (!listing) {
                break;
            }
        }
        return found;
    }

    /** {@code A said at the end of a visit by his Peruvian counterpart, B}: to the state of whose counterpart the visitor is. */
    Optional<StateCode> whoseCounterpart(Draft draft) {
        Sentence sentence = draft.sentence;
        return sentence.children(draft.act, "nmod").stream()
                .filter(visitor ->
                        words.value("counterpart-noun", sentence, visitor).isPresent())
                .flatMap(visitor -> sentence.children(visitor, "nmod:poss").stream())
                .flatMap(owner -> actors.of(sentence, owner).stream())
                .map(Actor::state)
                .filter(Objects::nonNull)
                .filter(state -> draft.visitors.stream().anyMatch(visitor -> !state.equals(visitor.state())))
                .findFirst();
    }

    /** The one other state of whose people or officials the sentence speaks, else the other side of the article. */
    Optional<StateCode> implied(Draft draft) {
        Set<StateCode> visitors = states(draft.visitors);
        Set<StateCode> others = new TreeSet<>();
        for (Actor actor : actors.acting(draft.sentence)) {
            StateCode state = actor.state();
            if (state != null && !state.isOrganisation() && !visitors.contains(state)) {
                others.add(state);
            }
        }
        if (others.size() > 1) {
            others.retainAll(actors.sides());
        }
        if (others.isEmpty() && actors.sides().stream().anyMatch(visitors::contains)) {
            actors.sides().stream()
                    .filter(side -> !visitors.contains(side) && !side.isOrganisation())
                    .limit(1)
                    .forEach(others::add);
        }
        return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
    }

    /** {@code A met B, two days after a trip to Accra}: of A's trip B is no part. */
    void leaveMet(Draft draft) {
        GuestsOnTour.traveller(draft, words).ifPresent(traveller -> {
            List<Actor> acting = actors.at(draft.sentence, traveller).stream()
                    .filter(actor -> actor.isParty() && actor.state() != null)
                    .toList();
            if (draft.visitors.isEmpty() && !acting.isEmpty()) {
                draft.parties.clear();
                draft.addVisitors(acting);
            }
        });
    }

    /** Keeps as visitors those who are not at home there; where none is left, the guest whom the sentence names. */
    void visitors(Draft draft, Set<StateCode> hosts) {
        List<Actor> people = isOfSeveral(draft) ? peopleBefore(draft, hosts) : List.of();
        if (!people.isEmpty()) {
            draft.visitors.clear();
            draft.parties.clear();
            draft.addVisitors(people);
            return;
        }
        List<Actor> guests = draft.visitors.stream()
                .filter(visitor -> !hosts.contains(visitor.state()))
                .toList();
        if (guests.isEmpty()) {
            guests = isOfSeveral(draft) ? List.of() : nearest(draft, hosts);
        }
        if (!guests.isEmpty()) {
            draft.visitors.clear();
            draft.visitors.addAll(guests);
        }
    }

    /** Adds whose trip it is where only the sentences before tell it: {@code Next week comes a journey to Riga}. */
    void next(Draft draft, Set<StateCode> hosts) {
        if (draft.visitors.isEmpty()) {
            next.traveller(draft, hosts).ifPresent(draft.visitors::add);
        }
    }

    /** {@code their visit}: not that of the one person who stands nearest. */
    private static boolean isOfSeveral(Draft draft) {
        return draft.sentence.children(draft.act, "nmod").stream()
                .anyMatch(owner -> owner.form().equalsIgnoreCase("their"));
    }

    /** {@code spoke with the Kenyans of their visit}: those of whom the sentence speaks in the plural. */
    private List<Actor> peopleBefore(Draft draft, Set<StateCode> hosts) {
        return draft.sentence.tokens().stream()
                .filter(word -> word.index() < draft.act.index() && word.xpos().endsWith("S"))
                .flatMap(word -> actors.of(draft.sentence, word).stream())
                .filter(actor -> actor.state() != null && !hosts.contains(actor.state()))
                .reduce((first, second) -> second)
                .map(List::of)
                .orElse(List.of());
    }

    private List<Actor> nearest(Draft draft, Set<StateCode> hosts) {
        Actor best = null;
        for (int at = 1; at <= draft.sentence.tokens().size(); at++) {
            for (Actor actor : actors.of(draft.sentence, draft.sentence.token(at))) {
                boolean guest = actor.isPerson() && actor.isParty() && !hosts.contains(actor.state());
                if (guest && (at < draft.act.index() || best == null)) {
                    best = actor;
                }
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    private static Set<StateCode> states(List<Actor> actors) {
        Set<StateCode> states = new TreeSet<>();
        actors.stream().map(Actor::state).filter(Objects::nonNull).forEach(states::add);
        return states;
    }
}
