package dev.readout.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the columns of a table together. */
final class Columns<T> {

    private final List<Column<T>> columns = new ArrayList<>();

    Columns<T> text(String name, String meaning, Function<T, @Nullable Object> cell) {
        return add(name, ColumnType.STRING, meaning, cell);
    }

    Columns<T> whole(String name, String meaning, Function<T, @Nullable Object> cell) {
        return add(name, ColumnType.INTEGER, meaning, cell);
    }

    Columns<T> number(String name, String meaning, Function<T, @Nullable Object> cell) {
        return add(name, ColumnType.NUMBER, meaning, cell);
    }

    /** The columns of a part of each row. */
    <P> Columns<T> all(List<Column<P>> others, Function<T, P> part) {
        others.forEach(other -> columns.add(other.of(part)));
        return this;
    }

    Table<T> table(String name, String title) {
        return new Table<>(name, title, columns);
    }

    List<Column<T>> list() {
        return List.copyOf(columns);
    }

    private Columns<T> add(String name, ColumnType type, String meaning, Function<T, @Nullable Object> cell) {
        columns.add(new Column<>(name, type, meaning, cell));
        return this;
    }
}
