package dev.readout.server;

import dev.readout.model.record.Measure;
import dev.readout.model.time.PartialDate;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.MeasureQuery;
import dev.readout.server.shelf.Shelf;
import dev.readout.store.query.MeasureHistory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures as asked for, all of them or those in force on a day. */
final class MeasuresOn {

    private MeasuresOn() {}

    /**
     * The measures of a query; of those in force on a day what is told of that day. They are few, and their cursor is how
     * many were given before.
     *
     * @param day the day, of a month or year its last; null for measures of any status
     */
    static Listing<Measure> of(Shelf shelf, MeasureQuery query, @Nullable PartialDate day) {
        if (day == null) {
            return shelf.measures(query);
        }
        List<Measure> all = shelf.measureHistories(query).stream()
                .filter(history -> history.isInForceOn(day.lastDay()))
                .flatMap(history -> history.on(day.lastDay()).stream())
                .map(MeasureHistory.Step::found)
                .map(found -> found.fact())
                .toList();
        int from = query.after() == null ? 0 : Integer.parseUnsignedInt(query.after());
        int to = Math.min(all.size(), from + query.limit());
        return Listing.of(
                all.subList(Math.min(from, to), to), all.size(), to < all.size() ? Integer.toString(to) : null);
    }
}
