package dev.readout.server.chart;

import dev.readout.server.view.Level;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Contacts per month by level: one square is one contact and leads to it.
 *
 * @param months the months in order, without gaps
 * @param squares the contacts, from the first month on, the highest level lowest
 * @param counts how many contacts of each level, by month and in the order of the levels
 * @param undrawn how many contacts have no month, or one before the first
 */
public record LevelChart(List<MonthGrid.Month> months, List<Square> squares, List<List<Integer>> counts, int undrawn) {

    /** How wide and high a square stands, in pixels. */
    public static final int STEP = 22;

    private static final int LONGEST = 36;
    private static final int LEAST_HEIGHT = 3;

    /** Copies the lists. */
    public LevelChart {
        months = List.copyOf(months);
        squares = List.copyOf(squares);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /**
     * A contact.
     *
     * @param month the place of its month
     * @param height how many contacts lie under it
     * @param level its level
     * @param link its page
     * @param label what a screen reader says
     */
    public record Square(int month, int height, Level level, String link, String label) {}

    /**
     * A contact to be drawn.
     *
     * @param month its month
     * @param level its level
     * @param link its page
     * @param label what a screen reader says
     */
    public record Contact(YearMonth month, Level level, String link, String label) {}

    /**
     * The chart of some contacts, at most of the latest three years.
     *
     * @param articles articles read, by month
     * @param all how many contacts there are, those without a month too
     */
    public static LevelChart of(List<Contact> contacts, Map<String, Integer> articles, int all) {
        List<YearMonth> told = contacts.stream().map(Contact::month).sorted().toList();
        if (told.isEmpty()) {
            return new LevelChart(List.of(), List.of(), List.of(), all);
        }
        YearMonth last = told.get(told.size() - 1);
        YearMonth earliest = last.minusMonths(LONGEST - 1L);
        YearMonth first = told.get(0).isBefore(earliest) ? earliest : told.get(0);
        List<MonthGrid.Month> months = new ArrayList<>();
        List<Square> squares = new ArrayList<>();
        List<List<Integer>> counts = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth here = month;
            List<Contact> stack = contacts.stream()
                    .filter(one -> one.month().equals(here))
                    .sorted(Comparator.comparing(Contact::level).thenComparing(Contact::link))
                    .toList();
            for (Contact one : stack) {
                int height =
                        squares.isEmpty() || squares.get(squares.size() - 1).month() != months.size()
                                ? 0
                                : squares.get(squares.size() - 1).height() + 1;
                squares.add(new Square(months.size(), height, one.level(), one.link(), one.label()));
            }
            counts.add(Arrays.stream(Level.values())
                    .map(level -> (int)
                            stack.stream().filter(one -> one.level() == level).count())
                    .toList());
            months.add(new MonthGrid.Month(month.toString(), articles.getOrDefault(month.toString(), 0)));
        }
        return new LevelChart(months, squares, counts, all - squares.size());
    }

    /** How many contacts lie over one another at most, at least three. */
    public int most() {
        return Math.max(
                LEAST_HEIGHT, squares.stream().mapToInt(Square::height).max().orElse(0) + 1);
    }

    /** Where a month begins, in pixels. */
    public int x(int month) {
        return 4 + STEP * month;
    }

    /** Where a square of a height begins, in pixels. */
    public int y(int height) {
        return base() - STEP * (height + 1);
    }

    /** Where the squares stand, in pixels. */
    public int base() {
        return 6 + STEP * most();
    }

    /** How wide all is, in pixels. */
    public int width() {
        return x(months.size()) + 8;
    }
}
