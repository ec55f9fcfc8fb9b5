package dev.readout.language.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables beside this class: one entry a line; blank lines and lines that begin with # are left out. */
final class WordList {

    private WordList() {}

    /** The entries of a table in their order. */
    static List<String> entries(String name) {
        InputStream table = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read from the jar", e);
        }
    }
}
