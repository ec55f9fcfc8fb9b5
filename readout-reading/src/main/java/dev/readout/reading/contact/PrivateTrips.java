package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Objects;

/**
 * Trips of officials that are no visits to the state where they go: for their health or their own ends ({@code flew to Spain for
 * treatment}), or of officials of several states who are there to meet each other ({@code A and B will be in Geneva}).
 */
final class PrivateTrips {

    private static final String STAY = "visit.is-in";

    private PrivateTrips() {}

    /** Whether somebody goes for ends of his own. */
    static boolean isOne(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        return sentence.children(draft.act).stream()
                .filter(purpose -> purpose.is("obl") || purpose.is("nmod"))
                .filter(purpose -> words.has("private-end-noun", purpose.lemma()))
                .anyMatch(purpose -> sentence.children(purpose, "case").stream()
                        .anyMatch(word -> word.form().equalsIgnoreCase("for")));
    }

    /** Whether persons of several states, by name, are only told to be in one place. */
    static boolean isOfSeveral(Draft draft) {
        return draft.rule.equals(STAY)
                && draft.visitors.stream().allMatch(Actor::isPerson)
                && draft.visitors.stream()
                                .map(Actor::state)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        > 1;
    }
}
