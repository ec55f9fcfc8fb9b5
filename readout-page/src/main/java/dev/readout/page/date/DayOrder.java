package dev.readout.page.date;

import dev.readout.model.time.PartialDate;
import java.util.Optional;

/** Which of two small numbers is the day in a date such as {@code 03/04/2025}. */
public enum DayOrder {
    /** The day comes first, as in most of the world. */
    DAY_FIRST,
    /** The month comes first, as in the United States. */
    MONTH_FIRST;

    /** The order that pages in a language (BCP 47) write; {@code en-US} and {@code en-PH} put the month first. */
    public static DayOrder of(String language) {
        return language.equalsIgnoreCase("en-US") || language.equalsIgnoreCase("en-PH") ? MONTH_FIRST : DAY_FIRST;
    }

    /** The date that the numbers write; where only one reading exists, that one; empty where none does. */
    Optional<PartialDate> read(int first, int second, int year) {
        Optional<PartialDate> dayFirst = DatePhrases.day(year, second, first);
        Optional<PartialDate> monthFirst = DatePhrases.day(year, first, second);
        return this == DAY_FIRST ? dayFirst.or(() -> monthFirst) : monthFirst.or(() -> dayFirst);
    }
}
