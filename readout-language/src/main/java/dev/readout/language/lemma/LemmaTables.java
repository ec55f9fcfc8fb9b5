package dev.readout.language.lemma;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the tables of this package; a line that begins with {@code #} is a remark. */
final class LemmaTables {

    private LemmaTables() {}

    /** The words of a table, parted by blanks or line ends. */
    static Set<String> words(String table) {
        return lines(table).stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each form of a table with its base: two columns parted by a tab. */
    static Map<String, String> bases(String table) {
        Map<String, String> bases = new HashMap<>();
        for (String line : lines(table)) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2 || bases.put(cells[0], cells[1]) != null) {
                throw new IllegalArgumentException(table + ": one form and its base expected in \"" + line + '"');
            }
        }
        return Map.copyOf(bases);
    }

    private static List<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(LemmaTables.class.getResourceAsStream(table), table);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + table + " cannot be read from the jar", e);
        }
    }
}
