package dev.readout.evaluation.names;

import dev.readout.model.analysis.NameType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The tables of this package: what the labels of data sets mean, and which words are titles. */
final class Labels {

    private static final Map<String, Optional<NameType>> TYPES = types();

    private Labels() {}

    /** Whether the label is known at all. */
    static boolean isKnown(String label) {
        return TYPES.containsKey(label.toLowerCase(Locale.ROOT));
    }

    /** The type that a label means; empty for one that is left out or unknown. */
    static Optional<NameType> type(String label) {
        return Objects.requireNonNullElse(TYPES.get(label.toLowerCase(Locale.ROOT)), Optional.empty());
    }

    /** The lines of a table that are no comments. */
    static List<String> lines(String table) {
        try (InputStream stream = Labels.class.getResourceAsStream(table);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, table), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Optional<NameType>> types() {
        Map<String, Optional<NameType>> types = new HashMap<>();
        for (String line : lines("labels.tsv")) {
            String[] columns = line.split("\t", -1);
            types.put(
                    columns[0], columns[1].equals("-") ? Optional.empty() : Optional.of(NameType.valueOf(columns[1])));
        }
        return types;
    }
}
