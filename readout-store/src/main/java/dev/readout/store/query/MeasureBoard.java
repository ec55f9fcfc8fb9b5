package dev.readout.store.query;

import java.util.List;

/**
 * Measures, all of one moment.
 *
 * @param all when each is told to have got how far
 * @param shown some of them, with the words that tell it
 */
public record MeasureBoard(List<MeasureTrack> all, List<MeasureHistory> shown) {

    /** Copies the lists. */
    public MeasureBoard {
        all = List.copyOf(all);
        shown = List.copyOf(shown);
    }
}
