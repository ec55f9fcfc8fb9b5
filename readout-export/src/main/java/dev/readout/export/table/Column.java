package dev.readout.export.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param name its name
 * @param type what its cells hold
 * @param meaning what they say, for people
 * @param cell the value for a row, null for what is not known; numbers where the type says so, else written by its
 *     {@code toString()}
 * @param <T> what a row is about
 */
public record Column<T>(String name, ColumnType type, String meaning, Function<T, @Nullable Object> cell) {

    /** The column of a part of each row. */
    <S> Column<S> of(Function<S, T> part) {
        return new Column<>(name, type, meaning, row -> cell.apply(part.apply(row)));
    }
}
