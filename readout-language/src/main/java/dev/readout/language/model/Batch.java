package dev.readout.language.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches that the model reads in one call, each in windows of its own that see nothing of the others.
 *
 * @param stretches stretches of one article in running order, at least one
 */
public record Batch(List<Stretch> stretches) {

    /**
     * Stretches share a call up to so many pieces: measured. Products over many rows are cheaper than over few, but what
     * is done for each pair of pieces or words grows with the square.
     */
    private static final int MOST_PIECES = 128;

    /** Copies the list. */
    public Batch {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("a batch needs a stretch");
        }
    }

    /**
     * Groups the stretches of one article. What is grouped depends on the article alone, so that it is read in the same way
     * alone or among others.
     */
    public static List<Batch> plan(List<Stretch> stretches) {
        List<Batch> batches = new ArrayList<>();
        List<Stretch> group = new ArrayList<>();
        int pieces = 0;
        for (Stretch stretch : stretches) {
            int more = stretch.pieces();
            if (!group.isEmpty() && pieces + more > MOST_PIECES) {
                batches.add(new Batch(group));
                group.clear();
                pieces = 0;
            }
            group.add(stretch);
            pieces += more;
        }
        if (!group.isEmpty()) {
            batches.add(new Batch(group));
        }
        return batches;
    }
}
