package dev.readout.server.list;

import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Months;
import java.util.Map;

/** Makes the page of what was read. */
public final class CoveragePages {

    private final Shelf shelf;

    /** Of what a shelf holds. */
    public CoveragePages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The page. */
    public CoveragePage page() {
        AsOf now = AsOf.now(shelf);
        Map<String, Integer> months = shelf.tallies().articlesByMonth();
        return new CoveragePage(
                now.plain("Coverage", "coverage"),
                now.words()
                        + ". Where nothing was read, nothing can be found: a zero elsewhere means no more than this page tells.",
                Months.of(months, months),
                shelf.tallies().coverage(),
                shelf.tallies().sources().stream().map(SourceRow::of).toList());
    }
}
