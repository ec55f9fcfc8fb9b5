package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a trip tells of the contacts that it is made for: {@code will travel to Santiago on May 3 to meet officials}, {@code
 * was in New Delhi last week for talks with}, {@code flies on to Beijing, where she is to meet}.
 */
final class TripsOfSentence {

    private static final Set<String> PURPOSES = Set.of("advcl", "xcomp", "obl", "nmod");
    private static final List<String> TOPIC = List.of("on", "about", "regarding", "after", "following", "since");
    private static final int MOST_STEPS = 3;

    private final PlaceNames names;
    private final TripHosts hosts;
    private final WordClasses words;

    TripsOfSentence(PlaceNames names, WordClasses words) {
        this.words = words;
        this.names = names;
        this.hosts = new TripHosts(names);
    }

    /** Gives time and place of each trip of a sentence to what it is made for, where that has none of its own. */
    void settle(Sentence sentence, Collection<Draft> drafts) {
        hosts.leaveMeetingPlaces(drafts);
        drafts.stream().filter(this::isToForum).forEach(trip -> trip.elsewhere = "for-gathering");
        for (Draft draft : drafts) {
            boolean told = hasChild(sentence, draft.act, "det", "the") // the talks: elsewhere, and told before
                    && draft.parties.isEmpty()
                    && draft.forums.isEmpty();
            if (!told && draft.kind != EngagementKind.VISIT && draft.kind != EngagementKind.CALL) {
                placeWhere(sentence, draft);
                drafts.stream()
                        .filter(trip -> trip.kind == EngagementKind.VISIT
                                && (isFor(sentence, draft.act, trip.act)
                                        || beginning(sentence, trip)
                                                .filter(verb -> isFor(sentence, draft.act, verb))
                                                .isPresent()))
                        .findFirst()
                        .ifPresent(trip -> {
                            draft.trip = trip;
                            join(sentence, draft, trip);
                            hosts.part(draft, trip);
                            if (draft.kind == EngagementKind.GATHERING && draft.parties.isEmpty()) {
                                draft.addParties(trip.visitors);
                            }
                            take(draft, trip);
                            give(draft, trip);
                            trip.elsewhere = trip.elsewhere == null ? elsewhere(draft, trip) : trip.elsewhere;
                        });
                placeByJourney(sentence, draft);
            }
        }
    }

    /** {@code going on to Davos}: to the gathering that a town is known for. */
    private boolean isToForum(Draft trip) {
        return trip.kind == EngagementKind.VISIT
                && !trip.destinations.isEmpty()
                && trip.destinations.stream().allMatch(town -> words.contains("forum-town", town.form()));
    }

    /** {@code will travel to Geneva for the session}: a journey to a city that stands for no government is no visit. */
    private void placeByJourney(Sentence sentence, Draft draft) {
        if (draft.place != null) {
            return;
        }
        sentence.tokens().stream()
                .filter(verb -> verb.upos() == Upos.VERB
                        && words.value("travel-verb", sentence, verb).isPresent()
                        && isFor(sentence, draft.act, verb))
                .flatMap(verb -> sentence.children(verb, "obl").stream())
                .filter(place -> hasChild(sentence, place, "case", "to") || hasChild(sentence, place, "case", "in"))
                .flatMap(place -> names.at(sentence, place).stream())
                .findFirst()
                .ifPresent(place -> draft.place = place);
    }

    /** Why a trip made for a contact is none to the state where both are; null where it may be one. */
    private @Nullable String elsewhere(Draft purpose, Draft trip) {
        if (purpose.kind == EngagementKind.GATHERING) {
            return trip.isVerbal() || trip.act.upos() == Upos.PROPN ? "for-gathering" : null; // is in Rome for
        }
        Place place = trip.destinations.stream()
                .flatMap(token -> names.at(trip.sentence, token).stream())
                .findFirst()
                .orElse(null);
        StateCode host = place == null ? null : place.country();
        Set<StateCode> others = new TreeSet<>();
        purpose.parties.stream().map(Actor::state).filter(Objects::nonNull).forEach(others::add);
        trip.visitors.stream().map(Actor::state).filter(Objects::nonNull).forEach(others::remove);
        boolean third =
                purpose.kind == EngagementKind.MEETING && host != null && !others.isEmpty() && !others.contains(host);
        return third ? "third-state" : null;
    }

    private static void take(Draft draft, Draft trip) {
        PartialDate start = trip.start;
        if (draft.start == null && start != null) {
            boolean gathering = draft.kind == EngagementKind.GATHERING;
            draft.start = gathering ? Months.of(start) : start;
            draft.end = gathering ? Months.of(start) : trip.end;
        }
        if (draft.place == null) {
            draft.place = trip.place;
        }
    }

    /** {@code will begin his trip in Chad to meet}: the verb that tells of a part of the trip. */
    private Optional<Token> beginning(Sentence sentence, Draft trip) {
        return trip.isVerbal() || !trip.act.is("obj")
                ? Optional.empty()
                : sentence.head(trip.act)
                        .filter(verb ->
                                words.value("begin-visit-verb", sentence, verb).isPresent()
                                        || words.has("trip-part-verb", verb.lemma()));
    }

    /** {@code is in Baku for consultations}: with whom is not told, so with those who are at home there. */
    private void join(Sentence sentence, Draft draft, Draft trip) {
        boolean open = !draft.isVerbal()
                && isOfVisitors(draft, trip)
                && draft.forums.isEmpty()
                && draft.kind == EngagementKind.MEETING
                && words.value("hosted-talks", sentence, draft.act).isPresent()
                && sentence.children(draft.act).stream()
                        .noneMatch(child -> hasChild(sentence, child, "case", "with")
                                || hasChild(sentence, child, "case", "between"));
        if (open) {
            Optional.ofNullable(trip.place)
                    .flatMap(place -> Optional.ofNullable(place.country()))
                    .filter(host -> !trip.visitors.isEmpty())
                    .filter(host -> trip.visitors.stream().noneMatch(visitor -> host.equals(visitor.state())))
                    .ifPresent(host -> {
                        draft.addParties(trip.visitors);
                        draft.addParties(List.of(Actor.ofState(host)));
                    });
        }
    }

    /** Whether nobody is told to take part but those who travel, and not to where others meet on neutral ground. */
    private boolean isOfVisitors(Draft draft, Draft trip) {
        Place place = trip.place;
        String city = place == null || place.name() == null ? "" : place.name();
        boolean neutral = words.contains("neutral-venue", city);
        return (draft.parties.isEmpty() || !neutral)
                && draft.parties.stream()
                        .allMatch(party -> trip.visitors.stream()
                                .anyMatch(visitor -> Objects.equals(visitor.state(), party.state())));
    }

    /** {@code was in Berlin for talks in July}: the time of the talks is that of the trip. */
    private static void give(Draft draft, Draft trip) {
        if (trip.start == null && trip.times.isEmpty() && draft.kind != EngagementKind.GATHERING) {
            trip.start = draft.start;
            trip.end = draft.end;
        }
    }

    /** Whether a contact is told as the purpose of a trip: in an infinitive, or after {@code for}. */
    private static boolean isFor(Sentence sentence, Token act, Token trip) {
        Token word = act;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            if (PURPOSES.stream().noneMatch(word::is) && !word.is("obj") && !word.is("conj")) {
                return false;
            }
            if (Relations.hasCase(sentence, word, TOPIC)) {
                return false; // to follow up on the summit: that is over
            }
            boolean purpose = hasChild(sentence, word, "mark", "to") || hasChild(sentence, word, "case", "for");
            if (word.head() == trip.index()) {
                return purpose;
            }
            word = sentence.token(word.head());
        }
        return false;
    }

    private static boolean hasChild(Sentence sentence, Token word, String relation, String form) {
        return sentence.children(word, relation).stream()
                .anyMatch(child -> child.form().toLowerCase(Locale.ROOT).equals(form));
    }

    /** {@code Beijing, where she is due to meet the premier}. */
    private void placeWhere(Sentence sentence, Draft draft) {
        if (draft.place != null) {
            return;
        }
        Token word = draft.act;
        while (word.head() != 0) {
            Token above = sentence.token(word.head());
            boolean where = word.deprel().equals("acl:relcl") && hasWhere(sentence, word);
            if (where) {
                Optional<Place> place = names.at(sentence, above);
                place.ifPresent(told -> draft.place = told);
                return;
            }
            if (word.is("ccomp") || word.is("parataxis")) {
                return;
            }
            word = above;
        }
    }

    private static boolean hasWhere(Sentence sentence, Token clause) {
        List<Token> words = sentence.subtree(clause);
        return words.stream()
                .limit(2)
                .anyMatch(word -> word.upos() != Upos.VERB && word.form().equalsIgnoreCase("where"));
    }
}
