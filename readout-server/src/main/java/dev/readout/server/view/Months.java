package dev.readout.server.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts by month as a chart of bars; a month in which no article was read is marked as such, for silence is not absence.
 *
 * @param bars the months in order, without gaps
 * @param most the highest count, at least 1
 */
public record Months(List<Bar> bars, int most) {

    private static final int LONGEST = 36;

    /** Copies the list. */
    public Months {
        bars = List.copyOf(bars);
    }

    /**
     * A month.
     *
     * @param month {@code 2025-07}
     * @param count what is counted
     * @param articles how many articles were read that were published in it
     */
    public record Bar(String month, int count, int articles) {}

    /** A month's name below its bar: the year too for the first one and in January. */
    public String label(int index) {
        String month = bars.get(index).month();
        return index == 0 || month.endsWith("-01") ? month : month.substring(month.length() - 2);
    }

    /**
     * The months from the first to the last that has anything, at most the latest three years.
     *
     * @param counts what is counted, by month
     * @param articles articles read, by month
     */
    public static Months of(Map<String, Integer> counts, Map<String, Integer> articles) {
        YearMonth first = null;
        YearMonth last = null;
        for (String month : counts.keySet()) {
            YearMonth one = YearMonth.parse(month);
            first = first == null || one.isBefore(first) ? one : first;
            last = last == null || one.isAfter(last) ? one : last;
        }
        return first == null
                ? new Months(List.of(), 1)
                : between(first, Objects.requireNonNull(last), counts, articles);
    }

    private static Months between(
            YearMonth first, YearMonth last, Map<String, Integer> counts, Map<String, Integer> articles) {
        YearMonth from = first.isBefore(last.minusMonths(LONGEST - 1L)) ? last.minusMonths(LONGEST - 1L) : first;
        List<Bar> bars = new ArrayList<>();
        int most = 1;
        for (YearMonth month = from; !month.isAfter(last); month = month.plusMonths(1)) {
            String name = month.toString();
            int count = count(counts.get(name));
            most = Math.max(most, count);
            bars.add(new Bar(name, count, count(articles.get(name))));
        }
        return new Months(bars, most);
    }

    private static int count(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /** Where a bar begins, in thousandths of the width. */
    public int left(int index) {
        return 1000 * index / Math.max(1, bars.size());
    }

    /** How wide a bar is, in thousandths of the width. */
    public int width() {
        return 900 / Math.max(1, bars.size());
    }

    /** How high a bar is, of {@code full}. */
    public int height(Bar bar, int full) {
        return full * bar.count() / most;
    }
}
