package dev.readout.server.pair;

import dev.readout.server.view.Frame;
import java.util.List;

/**
 * The list of pairs.
 *
 * @param frame what surrounds it
 * @param pairs pairs that held contacts, most first
 */
public record PairListPage(Frame frame, List<PairRow> pairs) {

    /** Copies the list. */
    public PairListPage {
        pairs = List.copyOf(pairs);
    }
}
