package dev.readout.language.coreference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of this package: columns parted by tabs, {@code #} before a remark. */
final class Tables {

    private Tables() {}

    /** The rows of a table that lies beside this class, each with {@code columns} columns. */
    static List<List<String>> rows(String table, int columns) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(table), table);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line, table, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a cell. */
    static List<String> words(String cell, String separator) {
        return List.of(cell.split(separator, -1));
    }

    private static List<String> row(String line, String table, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalArgumentException(
                    table + ": " + columns + " columns expected in \"" + line + "\", " + cells.size() + " found");
        }
        return cells;
    }
}
