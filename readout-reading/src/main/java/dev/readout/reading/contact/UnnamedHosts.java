package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds of which states officials are of whom no more is told: of the state where they are met, be it told here or by the trip
 * just before. {@code She flew to Lima on Friday. There she met senior officials.}
 */
final class UnnamedHosts {

    private static final List<String> MANY = List.of("many-states-word", "region-word");

    private final Stories stories;
    private final WordClasses words;

    UnnamedHosts(Stories stories, WordClasses words) {
        this.stories = stories;
        this.words = words;
    }

    /** Adds the states of such officials to a contact of which one side is known; each was met apart. */
    void add(Draft draft) {
        StateCode own = draft.parties.get(0).state();
        of(draft).stream().filter(host -> !host.equals(own)).map(Actor::ofState).forEach(host -> {
            draft.parties.add(host);
            draft.addApart(List.of(host));
        });
    }

    /** {@code met with regional leaders}, {@code with Arab and African ministers}: of several states, whose place it may not be. */
    private boolean isOfMany(Draft draft) {
        Sentence sentence = draft.sentence;
        return sentence.tokens().stream()
                .filter(word -> word.head() == draft.act.index() && words.contains("official-noun", word.lemma()))
                .anyMatch(official -> NobodysHosts.areMeant(words, sentence, official)
                        || isOfMany(sentence, official)
                        || isOfCounted(sentence, official));
    }

    /** {@code officials of the four countries}: not of the one where the trip went last. */
    private static boolean isOfCounted(Sentence sentence, Token official) {
        return sentence.children(official, "nmod").stream()
                .anyMatch(states -> states.xpos().equals("NNS")
                        && Relations.hasCase(sentence, states, List.of("of", "from", "in"))
                        && !sentence.children(states, "nummod").isEmpty());
    }

    private boolean isOfMany(Sentence sentence, Token official) {
        return sentence.children(official).stream()
                .filter(modifier -> modifier.is("amod") || modifier.is("compound"))
                .anyMatch(modifier -> MANY.stream()
                        .anyMatch(many -> words.contains(many, modifier.form().toLowerCase(Locale.ROOT))));
    }

    /** Where those are who meet officials of whom no more is told: the place, else where their trip takes them. */
    private Set<StateCode> of(Draft draft) {
        Set<StateCode> hosts = new TreeSet<>();
        if (isAtGathering(draft) || isOfMany(draft)) {
            return hosts; // of any of those who are there
        }
        Place place = draft.place;
        if (place != null && place.country() != null) {
            hosts.add(place.country());
            return hosts;
        }
        for (Story story : stories.all()) {
            boolean near = story.kind == EngagementKind.VISIT && draft.sentence.index() - story.lastSentence() <= 1;
            boolean same = draft.parties.stream()
                    .allMatch(
                            actor -> story.drafts.get(0).visitors.stream().anyMatch(visitor -> isOne(visitor, actor)));
            if (near
                    && same
                    && !isBefore(story.drafts.get(0))
                    && story.place != null
                    && story.place.country() != null) {
                hosts.add(story.place.country());
            }
        }
        return hosts;
    }

    /** Of one state, and not somebody with a name for others without one: he stayed at home and they went. */
    private static boolean isOne(Actor visitor, Actor actor) {
        boolean named = actor.kind() == Actor.Kind.PERSON;
        return Objects.equals(visitor.state(), actor.state())
                && (!named
                        || (visitor.kind() == Actor.Kind.PERSON
                                && visitor.name().equals(actor.name())));
    }

    /** {@code Before his trip to Lima he met officials}: not those of where he was not yet. */
    private static boolean isBefore(Draft trip) {
        return Relations.hasCase(trip.sentence, trip.act, List.of("before", "ahead"));
    }

    /** Whether the trip told just before was made for a gathering, where counterparts may be anybody's. */
    private boolean isAtGathering(Draft draft) {
        return stories.tripsLeft().stream()
                        .anyMatch(trip -> "for-gathering".equals(trip.elsewhere)
                                && draft.sentence.index() - trip.sentence.index() == 1)
                && draft.sentence.tokens().stream()
                        .anyMatch(word -> word.lemma().equals("counterpart"));
    }
}
