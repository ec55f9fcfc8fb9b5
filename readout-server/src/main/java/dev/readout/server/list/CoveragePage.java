package dev.readout.server.list;

import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Months;
import java.util.List;

/**
 * What was read: without it no zero means anything.
 *
 * @param frame what surrounds it
 * @param lede how much was read
 * @param months articles by month of publication
 * @param outlets articles by outlet
 * @param sources the sources that are followed
 */
public record CoveragePage(
        Frame frame, String lede, Months months, List<Shelf.OutletCount> outlets, List<SourceRow> sources) {

    /** Copies the list. */
    public CoveragePage {
        outlets = List.copyOf(outlets);
        sources = List.copyOf(sources);
    }
}
