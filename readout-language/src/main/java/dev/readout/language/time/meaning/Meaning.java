package dev.readout.language.time.meaning;

/**
 * What an expression says, before it is known when it was said: {@code the next day} is one day on from somewhere.
 * Immutable.
 */
public interface Meaning {

    /** What it comes to in {@code setting}; where the calendar does not tell, a value with X in the open places. */
    Reading in(Setting setting);

    /** Whether it names its place in the calendar by itself, year and all. */
    default boolean isComplete() {
        return false;
    }
}
