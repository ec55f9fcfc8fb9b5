package dev.readout.pipeline.selection;

import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, open at either end.
 *
 * @param since the first day, or null for all before
 * @param until the last day, or null for all after
 */
public record Days(@Nullable LocalDate since, @Nullable LocalDate until) {

    /** All days. */
    public static final Days ALL = new Days(null, null);

    /** Checks the order. */
    public Days {
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("the last day, " + until + ", lies before the first, " + since);
        }
    }

    /** Whether no day is left out. */
    public boolean isAll() {
        return since == null && until == null;
    }

    /** Whether something that lasted from one date to another may lie in the stretch, in part at least. */
    boolean touches(PartialDate start, PartialDate end) {
        return (until == null || !start.firstDay().isAfter(until))
                && (since == null || !end.lastDay().isBefore(since));
    }
}
