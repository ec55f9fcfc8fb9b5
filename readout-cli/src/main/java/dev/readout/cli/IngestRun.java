package dev.readout.cli;

import dev.readout.pipeline.Ingest;
import dev.readout.store.RecordStore;
import dev.readout.store.sql.ChangeCount;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads files into a store, with progress on the terminal; names what could not be read. */
final class IngestRun {

    private final Console console;
    private final RecordStore store;
    private final ThreadCount threads;
    private final ReadingOptions reading;

    /**
     * A run.
     *
     * @param console where to name what cannot be read
     * @param store where to keep what is read; stays the caller's to close
     * @param threads on how many threads to read
     * @param reading by what rules to read, and what of an archive
     */
    IngestRun(Console console, RecordStore store, ThreadCount threads, ReadingOptions reading) {
        this.console = console;
        this.store = store;
        this.threads = threads;
        this.reading = reading;
    }

    /**
     * What came of it.
     *
     * @param read articles that were new
     * @param known articles that were read before
     * @param skipped documents that could not be read
     * @param passedOver pages of archives that the gate let by unread, by reason
     * @param changes what changed in the record
     * @param nanos how long it took
     */
    record Outcome(int read, int known, int skipped, Map<String, Integer> passedOver, ChangeCount changes, long nanos) {

        /** Copies the map. */
        Outcome {
            passedOver = Map.copyOf(passedOver);
        }

        /** In a line: {@code Read 3 new articles in 1.2 s; 0 known before, 1 skipped.} */
        String line() {
            return String.format(
                    Locale.ROOT,
                    "Read %d new article%s in %.1f s; %d known before, %d skipped%s.",
                    read,
                    read == 1 ? "" : "s",
                    nanos / 1e9,
                    known,
                    skipped,
                    passedOver.isEmpty() ? "" : "; " + ArticleFiles.passedOver(passedOver));
        }
    }

    /** Reads what is new in files, folders and patterns, and brings the record up to it. */
    Outcome read(List<Path> paths) throws IOException {
        long begun = System.nanoTime();
        List<Path> inputs = InputFiles.under(paths);
        Progress progress = new Progress(console, "reading", inputs.size());
        try (ReadoutOnDemand readout = new ReadoutOnDemand(threads, reading.rulebook())) {
            SkippedDocuments skipped = new SkippedDocuments(console, progress);
            Ingest ingest = new Ingest(store, readout, skipped::add);
            ArchivePlaces places = new ArchivePlaces(console, store.sources(), ingest, reading.name());
            ArticleFiles files = new ArticleFiles(skipped, progress, ingest::take)
                    .onlyEnglish()
                    .gatedBy(reading.gate())
                    .goingOn(places);
            files.read(inputs);
            ChangeCount changes = ingest.finish();
            places.finish();
            return new Outcome(
                    ingest.read(),
                    ingest.known(),
                    skipped.count(),
                    files.passedOver(),
                    changes,
                    System.nanoTime() - begun);
        } finally {
            progress.clear();
        }
    }
}
