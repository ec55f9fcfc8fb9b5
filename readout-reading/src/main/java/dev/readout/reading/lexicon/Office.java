package dev.readout.reading.lexicon;

import dev.readout.model.record.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * An office or another role.
 *
 * @param phrase its name, lower case
 * @param rank how high it is
 * @param state the state whose own it is, or null where many have it
 */
public record Office(String phrase, Rank rank, @Nullable StateCode state) {

    /** How high an office is. */
    public enum Rank {
        LEADER,
        MINISTER,
        DEPUTY,
        ENVOY,
        OFFICIAL,
        SPOKESPERSON,
        /** Speaks for no state. */
        PRIVATE
    }
}
