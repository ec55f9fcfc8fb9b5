package dev.readout.reading.contact;

import dev.readout.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The month in which a contact lies of which more is not told. */
final class Months {

    private Months() {}

    /** The month of a date; a date that is no finer stays as it is. */
    static PartialDate of(PartialDate date) {
        return date.cutTo(PartialDate.Precision.MONTH);
    }

    /** The month of a window of days; the year where it goes over the end of a month. */
    static PartialDate of(PartialDate start, @Nullable PartialDate end) {
        PartialDate month = of(start);
        return end == null || month.isCompatibleWith(end) ? month : start.cutTo(PartialDate.Precision.YEAR);
    }
}
