package dev.readout.page.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table kept as a text file beside the class that uses it: UTF-8, one row a line, columns parted by tabs; lines that
 * begin with {@code #} are comments.
 *
 * @param rows the rows in the file's order, each with its columns
 */
public record Table(List<List<String>> rows) {

    /** Copies the rows. */
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Loads a table.
     *
     * @param owner the class in whose package the file lies
     * @param name the file's name
     * @throws IllegalArgumentException if there is no such file
     */
    public static Table of(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + name + " beside " + owner.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Table(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name + " beside " + owner.getName(), e);
        }
    }
}
