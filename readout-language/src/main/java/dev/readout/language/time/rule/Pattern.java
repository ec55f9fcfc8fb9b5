package dev.readout.language.time.rule;

import java.util.List;

/**
 * A compiled pattern.
 *
 * @param start its first step
 * @param slots the names that it binds, by slot
 * @param extents how many expressions it marks
 */
record Pattern(Node start, List<String> slots, int extents) {

    /** Copies the list. */
    Pattern {
        slots = List.copyOf(slots);
    }

    Starts starts() {
        Starts starts = new Starts();
        start.starts(starts);
        return starts;
    }

    /** What a sentence must hold for the pattern to have a chance in it. */
    Starts needs() {
        return new Needs().of(start);
    }
}
