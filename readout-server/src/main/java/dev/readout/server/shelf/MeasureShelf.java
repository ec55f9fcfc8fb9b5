package dev.readout.server.shelf;

import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.store.query.MeasureBoard;
import dev.readout.store.query.MeasureTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** What pages and interfaces ask of the measures of the record. */
public interface MeasureShelf {

    /** Measures, by the day from which they hold, the latest first. */
    Listing<Measure> list(MeasureQuery query);

    /**
     * The measures of a query that are in force on a day, each as it is told of that day; their cursor is how many were given
     * before.
     */
    Listing<Measure> inForce(MeasureQuery query, LocalDate day);

    /**
     * What became of all measures that a query means, whatever its limit and cursor.
     *
     * @param shown chooses those whose words are wanted too
     */
    MeasureBoard board(MeasureQuery query, UnaryOperator<List<MeasureTrack>> shown);

    /** Measures that begin nearest to a day, before or after it, the nearest first. */
    List<Measure> around(LocalDate day, int most);

    /** The latest 200 measures of two states on each other. */
    List<Measure> between(StateCode one, StateCode other);
}
