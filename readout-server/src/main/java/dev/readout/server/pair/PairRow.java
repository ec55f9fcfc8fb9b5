package dev.readout.server.pair;

import dev.readout.server.view.Sides;
import java.util.List;

/**
 * A pair of states as a row of a list.
 *
 * @param sides the two
 * @param link their page
 * @param names what they are called
 * @param held how many contacts of theirs were held
 * @param share how long the bar of that is, of 80
 * @param last the day of the last, or nothing
 */
public record PairRow(List<Sides.Side> sides, String link, String names, long held, int share, String last) {

    /** Copies the list. */
    public PairRow {
        sides = List.copyOf(sides);
    }
}
