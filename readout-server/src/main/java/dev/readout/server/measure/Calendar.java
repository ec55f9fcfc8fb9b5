package dev.readout.server.measure;

import dev.readout.store.query.MeasureTold;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The time over which measures are drawn: whole months, from the first day told to the last, at most two years around the
 * chosen day.
 *
 * @param first the first day
 * @param last the last day
 * @param day the chosen day
 * @param read the last day of which an article was read
 */
public record Calendar(LocalDate first, LocalDate last, LocalDate day, LocalDate read) {

    private static final int FULL = 1000;
    private static final int MONTHS = 18;
    private static final int LEAST_MONTHS = 2;
    private static final int MOST_LABELS = 12;

    /** The calendar of what is told of some measures, around a day. */
    static Calendar of(Collection<? extends MeasureTold> told, LocalDate day, LocalDate read) {
        List<LocalDate> days = told.stream()
                .map(MeasureTold::day)
                .filter(Objects::nonNull)
                .filter(one -> one.isAfter(day.minusMonths(MONTHS)) && one.isBefore(day.plusMonths(MONTHS)))
                .toList();
        LocalDate first = days.stream().reduce(day.minusMonths(LEAST_MONTHS), Calendar::earlier);
        LocalDate last = days.stream().reduce(day.plusMonths(LEAST_MONTHS), Calendar::later);
        return new Calendar(
                first.withDayOfMonth(1), last.plusMonths(1).withDayOfMonth(1).minusDays(1), day, read);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Where a day lies, in thousandths of the width; days outside lie at the edges. */
    public int x(LocalDate when) {
        LocalDate held = earlier(later(when, first), last.plusDays(1));
        long all = ChronoUnit.DAYS.between(first, last.plusDays(1));
        return Math.toIntExact(FULL * ChronoUnit.DAYS.between(first, held) / all);
    }

    /** Where the chosen day lies. */
    public int here() {
        return x(day);
    }

    /** Where the time begins of which nothing was read. */
    public int unread() {
        return x(read.plusDays(1));
    }

    /** The first days of months to be named. */
    public List<Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        long step = (months + MOST_LABELS - 1) / MOST_LABELS;
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(step)) {
            boolean year = ticks.isEmpty() || month.getMonthValue() <= step;
            ticks.add(new Tick(x(month), YearMonth.from(month).toString().substring(year ? 0 : 5)));
        }
        return ticks;
    }

    /** The first day of a month. */
    public record Tick(int x, String label) {}
}
