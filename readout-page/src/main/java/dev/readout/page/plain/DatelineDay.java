package dev.readout.page.plain;

import dev.readout.model.time.PartialDate;
import dev.readout.page.date.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in a report's dateline, {@code LUND, Feb. 27 (HW) –}, which goes without the year.
 *
 * @param month 1 to 12
 * @param day 1 to 31
 */
record DatelineDay(int month, int day) {

    private static final String MONTH = "((?iu:" + MonthNames.alternatives() + "))\\.?";
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{L}.,/ '’-]{1,40}, (?:" + MONTH
            + " (\\d{1,2})|(\\d{1,2}) " + MONTH + ")\\s*(?:\\([^)]{1,40}\\)\\s*)?[-–—:/|]");

    /** A paper dates its page a day or two after the reports in it. */
    private static final int DAYS_TO_PRINT = 3;

    /** The day in the dateline that a paragraph begins with. */
    static Optional<DatelineDay> in(Line paragraph) {
        Matcher match = DATELINE.matcher(paragraph.words());
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        boolean monthFirst = match.group(1) != null;
        int month = MonthNames.number(match.group(monthFirst ? 1 : 4));
        int day = Integer.parseInt(match.group(monthFirst ? 2 : 3));
        return month == 0 ? Optional.empty() : Optional.of(new DatelineDay(month, day));
    }

    /** The last such day that lies so long before a whole date that both cannot be of one issue; empty if it lies near it. */
    Optional<PartialDate> before(PartialDate page) {
        LocalDate to = LocalDate.parse(page.toString());
        for (int year = to.getYear(); year >= to.getYear() - 4; year--) {
            Optional<LocalDate> date = in(year);
            if (date.isPresent() && !date.get().isAfter(to.plusDays(1))) {
                return ChronoUnit.DAYS.between(date.get(), to) > DAYS_TO_PRINT
                        ? Optional.of(new PartialDate(year, month, day))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The day in a year; empty where that year has none such. */
    Optional<LocalDate> in(int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
