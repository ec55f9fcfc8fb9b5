package dev.readout.server.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Counts of several things by month, as lines of squares. A month without any article is marked: silence is not absence.
 *
 * @param months the months in order, without gaps
 * @param lines what is counted
 * @param most the highest count, at least 1
 */
public record MonthGrid(List<Month> months, List<Line> lines, int most) {

    /** How wide a month is, in pixels. */
    public static final int CELL = 26;

    /** How high a line is, in pixels. */
    public static final int LINE = 24;

    /** How wide the names of the lines are, in pixels; they stand behind the newest month, which narrow windows show. */
    public static final int NAMES = 170;

    private static final int LONGEST = 36;
    private static final int SHADES = 4;

    /** Copies the lists. */
    public MonthGrid {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }

    /** A month ({@code 2025-07}), and how many articles of it were read. */
    public record Month(String month, int articles) {

        /** Its name above the squares: the year too in January. */
        public String label() {
            return month.substring(month.length() - 2);
        }

        /** The year where a new one begins. */
        public String year() {
            return month.endsWith("-01") ? month.substring(0, 4) : "";
        }
    }

    /** What is counted, month by month. */
    public record Line(String name, List<Integer> counts) {

        /** Copies the list. */
        public Line {
            counts = List.copyOf(counts);
        }

        /** All together. */
        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * The grid of some counts, at most the latest three years.
     *
     * @param counts by what is counted, in the order of the lines, and by month
     * @param articles articles read, by month
     */
    public static MonthGrid of(Map<String, Map<String, Integer>> counts, Map<String, Integer> articles) {
        List<YearMonth> told = counts.values().stream()
                .flatMap(line -> line.keySet().stream())
                .map(YearMonth::parse)
                .sorted()
                .toList();
        if (told.isEmpty()) {
            return new MonthGrid(List.of(), List.of(), 1);
        }
        YearMonth last = told.get(told.size() - 1);
        YearMonth earliest = last.minusMonths(LONGEST - 1L);
        YearMonth first = told.get(0).isBefore(earliest) ? earliest : told.get(0);
        List<Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Month(month.toString(), articles.getOrDefault(month.toString(), 0)));
        }
        List<Line> lines = new ArrayList<>();
        counts.forEach((name, line) -> lines.add(new Line(
                name,
                months.stream()
                        .map(month -> line.getOrDefault(month.month(), 0))
                        .toList())));
        int most = lines.stream()
                .flatMap(line -> line.counts().stream())
                .max(Integer::compare)
                .orElse(1);
        return new MonthGrid(months, lines, Math.max(1, most));
    }

    /** How dark a count is drawn, 1 to 4; 0 for none. */
    public int shade(int count) {
        return count == 0 ? 0 : Math.max(1, (SHADES * count + most - 1) / most);
    }

    /** Where a month begins, in pixels. */
    public int x(int month) {
        return 2 + CELL * month;
    }

    /** Where a line begins, in pixels. */
    public int y(int line) {
        return 30 + LINE * line;
    }

    /** How wide all is, in pixels. */
    public int width() {
        return x(months.size()) + NAMES;
    }

    /** How high all is, in pixels. */
    public int height() {
        return y(lines.size()) + 4;
    }
}
