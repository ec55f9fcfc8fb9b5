package dev.readout.export.timeline;

import dev.readout.model.record.StateCode;
import java.util.List;

/**
 * How a chronology is to look. Columns and words never depend on colour.
 *
 * @param width the columns that a line may take, at least {@link #NARROWEST}; no line is longer than {@link #WIDEST}
 * @param colour whether to mark sides, statuses and quoted words with colour and type (ANSI escape sequences)
 * @param links whether the numbers of articles lead to their addresses (OSC 8)
 * @param evidence whether the words that tell each fact follow it
 * @param pair the two states to mark; empty for the two that meet most often
 */
public record TimelineLook(int width, boolean colour, boolean links, boolean evidence, List<StateCode> pair) {

    /** The columns of a line where nothing narrower is asked for. */
    public static final int WIDEST = 100;

    /** The fewest columns into which the chronology fits. */
    public static final int NARROWEST = 64;

    /** Plain text, 100 columns: what a file or another program gets. */
    public static final TimelineLook PLAIN = new TimelineLook(WIDEST, false, false, false, List.of());

    /** Brings the width into its bounds and copies the list. */
    public TimelineLook {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
        pair = List.copyOf(pair);
    }

    /** The same with or without the words that tell each fact. */
    public TimelineLook withEvidence(boolean shown) {
        return new TimelineLook(width, colour, links, shown, pair);
    }

    /** The same with two states to mark. */
    public TimelineLook withPair(List<StateCode> states) {
        return new TimelineLook(width, colour, links, evidence, states);
    }
}
