package dev.readout.model.reading;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a reading is found by when others come that may tell of the same. What the numbers and the text mean, linking knows.
 *
 * @param keys the keys of its contacts and measures, ascending
 * @param bands those of its text's words, ascending
 * @param signature stands for its text's words, or null of a text too short to tell copies by
 */
public record ReadingMarks(
        List<Long> keys, List<Long> bands, @Nullable String signature) {

    /** Sorts the numbers, each once. */
    public ReadingMarks {
        keys = List.copyOf(sorted(keys));
        bands = List.copyOf(sorted(bands));
    }

    private static SortedSet<Long> sorted(List<Long> numbers) {
        return new TreeSet<>(numbers);
    }
}
