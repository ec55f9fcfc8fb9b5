package dev.readout.reading.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a rulebook: those that come with Readout, and an analyst's own after them. An analyst's file of a bundled
 * name adds to it; where both have a rule of one id or a word in one class, the analyst's stands.
 */
public final class RulebookFiles {

    /** The bundled tables and rules. */
    private static final List<String> BUNDLED = List.of(
            "states.tsv",
            "cities.tsv",
            "organisations.tsv",
            "bodies.tsv",
            "shared-bodies.tsv",
            "namesakes.tsv",
            "offices.tsv",
            "leaders.tsv",
            "words.tsv",
            "measure-words.tsv",
            "measure-status.tsv",
            "speech-words.tsv",
            "context-words.tsv",
            "releases.tsv",
            "topics.tsv",
            "events.tsv",
            "event-contexts.tsv",
            "event-examples.tsv",
            "gate-classes.tsv",
            "gate.tsv",
            "contacts.rules",
            "agreements.rules",
            "measures.rules");

    private final Map<String, List<SourceFile>> byName;

    private RulebookFiles(Map<String, List<SourceFile>> byName) {
        this.byName = byName;
    }

    /** The files that come with Readout. */
    public static RulebookFiles bundled() {
        Map<String, List<SourceFile>> files = new TreeMap<>();
        BUNDLED.forEach(name -> files.put(name, List.of(resource(name))));
        return new RulebookFiles(files);
    }

    /** These files and others after them. */
    public RulebookFiles with(List<SourceFile> own) {
        Map<String, List<SourceFile>> files = new TreeMap<>(byName);
        for (SourceFile file : own) {
            String base = file.name().substring(file.name().lastIndexOf('/') + 1);
            List<SourceFile> all = new ArrayList<>(files.getOrDefault(base, List.of()));
            all.add(file);
            files.put(base, List.copyOf(all));
        }
        return new RulebookFiles(files);
    }

    /** The files of a name, Readout's before the analyst's. */
    public List<SourceFile> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The files whose names end so, by name, Readout's before the analyst's. */
    public List<SourceFile> ending(String suffix) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(suffix))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** The rows of all tables of a name. */
    public List<Table.Row> rows(String name, String... columns) {
        return named(name).stream()
                .flatMap(file -> Table.read(file, columns).rows().stream())
                .toList();
    }

    private static SourceFile resource(String name) {
        try (InputStream in = RulebookFiles.class.getResourceAsStream("/dev/readout/reading/rulebook/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its rulebook file " + name);
            }
            return SourceFile.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
