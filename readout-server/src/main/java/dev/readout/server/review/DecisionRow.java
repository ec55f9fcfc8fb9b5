package dev.readout.server.review;

/**
 * A decision as a row.
 *
 * @param number its number
 * @param fact the fact's sort and id, in words
 * @param link where the fact is reviewed
 * @param words the words that the fact stands on, to the letter; empty if their article is gone
 * @param article where those words stand, or nothing
 * @param what what was decided
 * @param struck whether the fact is no longer shown
 * @param who by whom
 * @param why the reason
 * @param when on which day and at which minute, UTC
 * @param revoked that it was taken back, by whom and why, or nothing
 * @param waits whether the fact was not found when the record was last made
 */
public record DecisionRow(
        long number,
        String fact,
        String link,
        String words,
        String article,
        String what,
        boolean struck,
        String who,
        String why,
        String when,
        String revoked,
        boolean waits) {

    /** Whether it stands. */
    public boolean stands() {
        return revoked.isEmpty();
    }
}
