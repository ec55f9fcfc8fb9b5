package dev.readout.reading.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table in a text file: lines that begin with {@code #} are remarks, the first other line names the columns, fields are
 * parted by tabs, alternatives inside a field by {@code |}.
 */
public final class Table {

    private final SourceFile file;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(SourceFile file, List<String> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param file the file
     * @param columns the columns that it must have, in their order
     * @throws RulebookSyntaxException if it has other columns, or a row has too few or too many fields
     */
    public static Table read(SourceFile file, String... columns) {
        List<String> expected = List.of(columns);
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        Table table = new Table(file, expected, List.of());
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = Arrays.asList(line.split("\t", -1));
            if (!headed) {
                table.requireHead(fields, i + 1);
                headed = true;
            } else {
                rows.add(table.row(fields, i + 1));
            }
        }
        return new Table(file, expected, rows);
    }

    /** The rows in order. */
    public List<Row> rows() {
        return rows;
    }

    private void requireHead(List<String> fields, int line) {
        if (!fields.equals(columns)) {
            throw file.fault(line, 1, "the columns must be " + columns + ", not " + fields);
        }
    }

    private Row row(List<String> fields, int line) {
        if (fields.size() != columns.size()) {
            throw file.fault(line, 1, fields.size() + " fields, not " + columns.size() + " as in " + columns);
        }
        return new Row(this, fields, line);
    }

    /**
     * A row of a table.
     *
     * @param table the table
     * @param fields the fields in the order of the columns
     * @param line its line in the file, from 1
     */
    public record Row(Table table, List<String> fields, int line) {

        /** Copies the fields. */
        public Row {
            fields = List.copyOf(fields);
        }

        /** The field of a column, without white space around it; may be empty. */
        public String field(String column) {
            return fields.get(table.columns.indexOf(column)).strip();
        }

        /** The alternatives in a field; none if it is empty. */
        public List<String> alternatives(String column) {
            String field = field(column);
            return field.isEmpty()
                    ? List.of()
                    : Arrays.stream(field.split("\\|")).map(String::strip).toList();
        }

        /** A fault in this row. */
        public RulebookSyntaxException fault(String what) {
            return table.file.fault(line, 1, what);
        }
    }
}
