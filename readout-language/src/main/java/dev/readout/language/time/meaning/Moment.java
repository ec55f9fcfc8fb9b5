package dev.readout.language.time.meaning;

import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One stretch of the calendar: a day, a week, a month, a decade.
 *
 * @param grain what kind of stretch
 * @param first its first day (proleptic Gregorian calendar; the year 0 is 1 BC)
 */
public record Moment(Grain grain, LocalDate first) implements Comparable<Moment> {

    /** Checks that the stretch begins where such stretches begin. */
    public Moment {
        if (!grain.floor(first).equals(first)) {
            throw new IllegalArgumentException("no " + grain + " begins on " + first);
        }
    }

    /** The stretch of a kind that {@code day} lies in; a weekend for a weekday is the one that ends its week. */
    public static Moment of(Grain grain, LocalDate day) {
        return new Moment(grain, grain.floor(day));
    }

    /** A day. */
    public static Moment day(LocalDate day) {
        return new Moment(Grain.DAY, day);
    }

    /** Its last day. */
    public LocalDate last() {
        return grain.last(first);
    }

    /** The stretch of the kind {@code grain} that this one begins in. */
    public Moment in(Grain grain) {
        return of(grain, first);
    }

    /** The stretch of the same kind, {@code steps} on; back, where negative. */
    public Moment plus(long steps) {
        return new Moment(grain, grain.floor(grain.plus(first, steps)));
    }

    /** The TIMEX3 value. */
    public String value() {
        return grain.value(first);
    }

    /** The first day as far as the stretch tells it: a month's start is the month. Empty outside the years 1 to 9999. */
    public Optional<PartialDate> start() {
        return partial(first);
    }

    /** The last day, told as finely as {@link #start()}. */
    public Optional<PartialDate> end() {
        return partial(last());
    }

    private Optional<PartialDate> partial(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            return Optional.empty();
        }
        return Optional.of(
                switch (grain) {
                    case CENTURY, DECADE, YEAR -> PartialDate.ofYear(day.getYear());
                    case HALF, QUARTER, SEASON, MONTH -> PartialDate.ofMonth(day.getYear(), day.getMonthValue());
                    case WEEK, WEEKEND, DAY -> PartialDate.of(day);
                });
    }

    /** By first day; of stretches with one first day the longer comes first. */
    @Override
    public int compareTo(Moment other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : grain.compareTo(other.grain);
    }
}
