package dev.readout.server;

import dev.readout.model.record.Measure;
import dev.readout.model.time.PartialDate;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.MeasureQuery;
import dev.readout.server.shelf.Shelf;
import org.jspecify.annotations.Nullable;

/** Measures as asked for, all of them or those in force on a day. */
final class MeasuresOn {

    private MeasuresOn() {}

    /**
     * The measures of a query; of those in force on a day what is told of that day.
     *
     * @param day the day, of a month or year its last; null for measures of any status
     */
    static Listing<Measure> of(Shelf shelf, MeasureQuery query, @Nullable PartialDate day) {
        return day == null ? shelf.measures().list(query) : shelf.measures().inForce(query, day.lastDay());
    }
}
