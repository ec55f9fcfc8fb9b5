package dev.readout.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Our own samples. */
final class Samples {

    private Samples() {}

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "samples").toRealPath())) {
            return files.sorted().toList();
        }
    }
}
