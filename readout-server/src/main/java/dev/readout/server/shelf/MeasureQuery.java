package dev.readout.server.shelf;

import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of measures is narrowed to; null narrows nothing. Their day is that of effect, else that of announcement.
 *
 * @param by who takes them
 * @param target against whom
 * @param kind their kind
 * @param status how far they have got
 * @param since the earliest day; with it or {@code until}, measures without a day are not meant
 * @param until the latest day
 * @param limit how many to give, 1 to 500
 * @param after where the part before ended, or null for the first part
 */
public record MeasureQuery(
        @Nullable StateCode by,
        @Nullable StateCode target,
        @Nullable MeasureKind kind,
        @Nullable MeasureStatus status,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        int limit,
        @Nullable String after) {

    /** Checks the number. */
    public MeasureQuery {
        Query.all(limit);
    }
}
