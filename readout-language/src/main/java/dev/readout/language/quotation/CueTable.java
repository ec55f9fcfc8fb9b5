package dev.readout.language.quotation;

import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Upos;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the tables of this package: columns parted by tabs, words of a column by spaces, {@code #} before a remark. */
final class CueTable {

    /**
     * A line of a table.
     *
     * @param cells its columns
     * @param where table and line number, for messages
     */
    record Row(List<String> cells, String where) {

        /** The words of a column, from 0. */
        List<String> words(int column) {
            return List.of(cells.get(column).split(" ", -1));
        }
    }

    private CueTable() {}

    /** The rows of a table that lies beside this class. */
    static List<Row> rows(String table, int columns) {
        try (InputStream in = Objects.requireNonNull(CueTable.class.getResourceAsStream(table), table);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return rows(reader, table, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rows of a table.
     *
     * @throws IllegalArgumentException if a line has another number of columns; names the line
     */
    static List<Row> rows(Reader reader, String name, int columns) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(line, name + ":" + number, columns));
            }
        }
        return rows;
    }

    /**
     * The cues that a row of {@code cues.tsv} stands for.
     *
     * @throws IllegalArgumentException if a column holds an unknown code; names the line
     */
    static Stream<Cue> cues(Row row) {
        try {
            Upos pos = Upos.valueOf(row.cells().get(1));
            SpeechAct act = SpeechAct.valueOf(row.cells().get(2));
            List<Frame> frames = row.words(3).stream().map(Frame::of).toList();
            return row.words(0).stream().map(word -> cue(word.split("_", -1), pos, act, frames));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
        }
    }

    private static Cue cue(String[] parts, Upos pos, SpeechAct act, List<Frame> frames) {
        return new Cue(parts[0], parts.length > 1 ? parts[1] : "", pos, act, frames);
    }

    private static Row row(String line, String where, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalArgumentException(
                    where + ": " + columns + " columns expected, " + cells.size() + " found");
        }
        return new Row(cells, where);
    }
}
