package dev.readout.server.measure;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Filters;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the pages of measures. */
public final class MeasurePages {

    private final Shelf shelf;
    private final StateNames names;

    /** Pages of what a shelf holds. */
    public MeasurePages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /**
     * Measures on a day.
     *
     * @param day the day, or null for that of the latest article
     * @param by who takes them, or null for all
     * @param target against whom, or null for all
     */
    public MeasuresPage page(
            @Nullable LocalDate day, @Nullable StateCode by, @Nullable StateCode target, Filters filters) {
        AsOf now = AsOf.now(shelf);
        List<Measure> measures = shelf.measures(by == null ? List.of() : List.of(by)).stream()
                .filter(one -> target == null || one.targets().contains(target))
                .toList();
        return MeasuresPage.of(
                measures,
                new Quoted().measures(measures).in(shelf),
                names,
                day == null ? now.today() : day,
                filters,
                now);
    }
}
