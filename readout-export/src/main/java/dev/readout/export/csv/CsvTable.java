package dev.readout.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.readout.export.table.Table;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tables as CSV (RFC 4180): a header, an empty cell for what is not known. */
public final class CsvTable {

    private CsvTable() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @param rows what its rows are about, in order
     * @param out where to write; not closed
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public static <T> void write(Table<T> table, Iterable<? extends T> rows, Writer out) {
        writer(out).writeRecord(table.header());
        writeRows(table, rows, out);
    }

    /**
     * Writes further rows of a table, without its header.
     *
     * @param table the table
     * @param rows what its rows are about, in order
     * @param out where to write; not closed
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public static <T> void writeRows(Table<T> table, Iterable<? extends T> rows, Writer out) {
        CsvWriter csv = writer(out);
        for (T row : rows) {
            csv.writeRecord(table.row(row).stream().map(CsvTable::cell).toList());
        }
    }

    private static CsvWriter writer(Writer out) {
        return CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
