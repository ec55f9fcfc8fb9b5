package dev.readout.store;

import dev.readout.model.reading.ArticleReading;
import dev.readout.store.sql.DatabaseUrl;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that keeps readings a few at a time, links them after every few, and can be killed. */
final class IngestingProcess {

    static final List<ArticleReading> READINGS = Readings.of(300, 23);

    private IngestingProcess() {}

    /** Starts one over a file; it prints a byte when it has opened it. */
    static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IngestingProcess.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        try (RecordStore store = RecordStore.open(new DatabaseUrl(arguments[0]), new RealLinking(), OpenStore.CLOCK)) {
            new FileOutputStream(FileDescriptor.out).write('.');
            for (int from = 0; from < READINGS.size(); from += 5) {
                store.keep(READINGS.subList(from, from + 5));
                if (from % 50 == 0) {
                    store.link();
                }
            }
            store.link();
        }
    }
}
