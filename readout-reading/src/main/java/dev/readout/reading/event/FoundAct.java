package dev.readout.reading.event;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.EventType;

/**
 * What somebody did to somebody else, in one sentence.
 *
 * @param type what was done
 * @param rule the id of the rule that found it: {@code event.accuse.investigate}
 * @param act the word that tells it
 * @param certainty how it was found
 */
public record FoundAct(EventType type, String rule, Token act, Certainty certainty) {

    /** How an act was found. */
    public enum Certainty {
        /** It was done, or said to be, and stands on the way between the two. */
        TOLD,
        /** It only may, might or could be so. */
        POSSIBLE,
        /** It stands near the two, but not on the way between them. */
        NEARBY
    }

    FoundAct as(EventType other) {
        return new FoundAct(other, rule, act, certainty);
    }

    FoundAct with(Certainty other) {
        return new FoundAct(type, rule, act, other);
    }
}
