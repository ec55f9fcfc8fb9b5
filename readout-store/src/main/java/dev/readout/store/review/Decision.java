package dev.readout.store.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a person made.
 *
 * @param number its number; later decisions have higher ones
 * @param proposal what was decided, by whom and why
 * @param anchor the words that the fact stood on, by which it is found again after another reading
 * @param other of a merger: the words that the other engagement stood on; else empty
 * @param at when
 * @param applied whether the fact was found when the record was last made; a decision that is not applied waits
 * @param revocation who took it back, or null if it stands
 */
public record Decision(
        long number,
        Proposal proposal,
        Anchor anchor,
        Anchor other,
        Instant at,
        boolean applied,
        @Nullable Revocation revocation) {

    /**
     * That a decision was taken back.
     *
     * @param who by whom
     * @param at when
     * @param why the reason
     */
    public record Revocation(String who, Instant at, String why) {}

    /** Whether nobody has taken it back. */
    public boolean stands() {
        return revocation == null;
    }
}
