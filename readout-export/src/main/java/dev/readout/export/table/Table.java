package dev.readout.export.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table without its rows.
 *
 * @param name its name, such as {@code engagements}
 * @param title what it holds, for people
 * @param columns the columns, in order; the first is the key
 * @param <T> what a row is about
 */
public record Table<T>(String name, String title, List<Column<T>> columns) {

    /** Copies the columns. */
    public Table {
        columns = List.copyOf(columns);
    }

    /** The names of the columns. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of a row, in the order of the columns; null for what is not known. */
    public List<@Nullable Object> row(T item) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell().apply(item)));
        return Collections.unmodifiableList(cells);
    }

    /** The same table of rows that are cut into cells already, as by {@link #row}. */
    public Table<List<@Nullable Object>> ofCells() {
        List<Column<List<@Nullable Object>>> cells = new ArrayList<>();
        for (Column<T> column : columns) {
            int index = cells.size();
            cells.add(new Column<>(column.name(), column.type(), column.meaning(), row -> row.get(index)));
        }
        return new Table<>(name, title, cells);
    }
}
