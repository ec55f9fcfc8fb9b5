package dev.readout.cli;

import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rulebook with an analyst's own folder of rules and tables. */
final class RulebookFolder {

    private RulebookFolder() {}

    /**
     * The bundled rulebook, with the files of a folder after its own.
     *
     * @param folder the folder, or null for none
     * @throws IOException if the folder cannot be read
     */
    static Rulebook open(@Nullable Path folder) throws IOException {
        return Rulebook.of(files(folder));
    }

    /**
     * The files of the bundled rulebook, and those of a folder after them.
     *
     * @param folder the folder, or null for none
     * @throws IOException if the folder cannot be read
     */
    static RulebookFiles files(@Nullable Path folder) throws IOException {
        RulebookFiles bundled = RulebookFiles.bundled();
        return folder == null ? bundled : bundled.with(own(folder));
    }

    private static List<SourceFile> own(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.list(folder)) {
            paths = all.filter(file ->
                            file.toString().endsWith(".tsv") || file.toString().endsWith(".rules"))
                    .sorted()
                    .toList();
        }
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(SourceFile.of(path.toString(), Files.readString(path)));
        }
        return files;
    }
}
