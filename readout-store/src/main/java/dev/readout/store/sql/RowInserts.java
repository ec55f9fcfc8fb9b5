package dev.readout.store.sql;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** New rows of a table, written many at a time: by COPY on PostgreSQL, which asks the server once; by a batch of inserts elsewhere. */
final class RowInserts implements AutoCloseable {

    private final Handle handle;
    private final boolean copied;
    private final String copy;
    private final PreparedBatch batch;
    private final StringBuilder rows = new StringBuilder();
    private int size;

    /**
     * Rows of a table.
     *
     * @param columns the names of the columns that are given, in the order of the cells
     */
    RowInserts(Handle handle, Dialect dialect, String table, List<String> columns) {
        String names = String.join(", ", columns);
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        this.handle = handle;
        this.copied = dialect == Dialect.POSTGRESQL;
        this.copy = "copy " + table + " (" + names + ") from stdin";
        this.batch = handle.prepareBatch("insert into " + table + " (" + names + ") values (" + marks + ")");
    }

    /** Adds a row; its cells are texts, whole numbers, or null. */
    void add(@Nullable Object... cells) {
        size++;
        if (!copied) {
            batch.add(cells);
            return;
        }
        for (int i = 0; i < cells.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            append(cells[i]);
        }
        rows.append('\n');
    }

    /** How many rows are waiting. */
    int size() {
        return size;
    }

    /** Writes what is waiting. */
    void flush() {
        if (size > 0 && copied) {
            copy();
        } else {
            batch.execute();
        }
        rows.setLength(0);
        size = 0;
    }

    @Override
    public void close() {
        batch.close();
    }

    private void copy() {
        try {
            handle.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(copy, new StringReader(rows.toString()));
        } catch (SQLException | IOException e) {
            throw new ConnectionException(e);
        }
    }

    /** COPY's text form: what parts cells and rows, and the backslash, are written with a backslash. */
    private void append(@Nullable Object cell) {
        if (cell == null) {
            rows.append("\\N");
            return;
        }
        String text = cell.toString();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(letter);
            }
        }
    }
}
