package dev.readout.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures for a person to read and for a floor to check.
 *
 * @param title what was scored, on what
 * @param columns names of the figures; the first column holds the rows' names and is not among them
 * @param rows the rows, each with one figure a column
 */
public record ScoreTable(String title, List<String> columns, List<Row> rows) {

    /** The columns of rows made of a {@link Tally}. */
    public static final List<String> TALLIED = List.of("Gold", "Found", "P", "R", "F1");

    /**
     * One row of figures.
     *
     * @param name what the row is about
     * @param figures one figure a column, ready to print
     */
    public record Row(String name, List<String> figures) {
        /** Copies the list. */
        public Row {
            figures = List.copyOf(figures);
        }

        /** What there is, what was found, and precision, recall and F1 in per cent, under {@link #TALLIED}. */
        public static Row of(String name, Tally tally) {
            return new Row(
                    name,
                    List.of(
                            String.valueOf(tally.gold()),
                            String.valueOf(tally.found()),
                            Tally.percent(tally.precision()),
                            Tally.percent(tally.recall()),
                            Tally.percent(tally.f1())));
        }
    }

    /** Checks that every row has as many figures as there are columns. */
    public ScoreTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.figures().size() != columns.size()) {
                throw new IllegalArgumentException("row " + row.name() + " has "
                        + row.figures().size() + " figures for " + columns.size() + " columns");
            }
        }
    }

    /** The table as plain text, columns aligned, each line ended by a line feed. */
    public String text() {
        List<Integer> widths = new ArrayList<>();
        int first = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            int widest = rows.stream()
                    .mapToInt(row -> row.figures().get(column).length())
                    .max()
                    .orElse(0);
            widths.add(Math.max(widest, columns.get(i).length()));
        }
        StringBuilder text = new StringBuilder(title).append('\n');
        line(text, "", columns, first, widths);
        rows.forEach(row -> line(text, row.name(), row.figures(), first, widths));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, List<String> cells, int first, List<Integer> widths) {
        text.append("  ").append(name).append(" ".repeat(first - name.length()));
        for (int i = 0; i < cells.size(); i++) {
            text.append("  ")
                    .append(" ".repeat(widths.get(i) - cells.get(i).length()))
                    .append(cells.get(i));
        }
        text.append('\n');
    }
}
