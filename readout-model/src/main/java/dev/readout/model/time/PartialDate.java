package dev.readout.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of the Gregorian calendar cut to what is known: a day, a month or a year (ISO 8601, reduced precision).
 *
 * <p>Ordered by first day; of dates with one first day the coarser comes later, as in a chronology.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where no day is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Checks that the date exists. */
    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
            throw new IllegalArgumentException("no such date: year " + year + ", month " + month + ", day " + day);
        }
        if (day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("month " + month + " of " + year + " has no day " + day);
        }
    }

    /** How much of a date is known. */
    public enum Precision {
        /** The day is known. */
        DAY,
        /** The month is known, the day is not. */
        MONTH,
        /** Only the year is known. */
        YEAR
    }

    /** A whole date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A month whose day is not known. */
    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    /** A year whose month is not known. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /**
     * Reads {@code 2025-07-11}, {@code 2025-07} or {@code 2025}.
     *
     * @throws IllegalArgumentException if the text is none of these or the date does not exist
     */
    public static PartialDate parse(String iso) {
        Matcher match = ISO.matcher(iso);
        if (!match.matches()) {
            throw new IllegalArgumentException("a date is written 2025-07-11, 2025-07 or 2025, not \"" + iso + "\"");
        }
        return new PartialDate(number(match.group(1)), number(match.group(2)), number(match.group(3)));
    }

    /** How much of the date is known. */
    public Precision precision() {
        if (day > 0) {
            return Precision.DAY;
        }
        return month > 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** The first day that the date may mean. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that the date may mean. */
    public LocalDate lastDay() {
        return switch (precision()) {
            case DAY -> firstDay();
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case YEAR -> LocalDate.of(year, 12, 31);
        };
    }

    /** Whether {@code other} may be the same date, told more or less finely: one lies within the other. */
    public boolean isCompatibleWith(PartialDate other) {
        return year == other.year
                && (month == 0 || other.month == 0 || month == other.month)
                && (day == 0 || other.day == 0 || day == other.day);
    }

    /** This date with what is finer than {@code precision} left off. */
    public PartialDate cutTo(Precision precision) {
        return switch (precision) {
            case DAY -> this;
            case MONTH -> new PartialDate(year, month, 0);
            case YEAR -> ofYear(year);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : precision().compareTo(other.precision());
    }

    /** The date in ISO 8601. */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(10);
        append(iso, year, 4);
        if (month > 0) {
            append(iso.append('-'), month, 2);
        }
        if (day > 0) {
            append(iso.append('-'), day, 2);
        }
        return iso.toString();
    }

    private static void append(StringBuilder iso, int number, int width) {
        String digits = Integer.toString(number);
        iso.append("0".repeat(width - digits.length())).append(digits);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
