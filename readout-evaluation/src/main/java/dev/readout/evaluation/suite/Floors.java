package dev.readout.evaluation.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The floors that we keep, from {@code floors.tsv}: evaluation, data, table, row, column, floor. A floor is raised when a
 * figure has risen for good, and lowered only with a reason in the changelog.
 */
public final class Floors {

    private static final String TABLE = "floors.tsv";
    private static final int COLUMNS = 6;

    private Floors() {}

    /** All floors in the order of the file. */
    public static List<Floor> all() {
        try (InputStream stream = Floors.class.getResourceAsStream(TABLE);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, TABLE), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Floors::floor)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Floor floor(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException(TABLE + " has a line of " + columns.length + " columns: " + line);
        }
        return new Floor(columns[0], columns[1], columns[2], columns[3], columns[4], Double.parseDouble(columns[5]));
    }
}
