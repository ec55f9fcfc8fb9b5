package dev.readout.cli;

import dev.readout.collect.Collector;
import dev.readout.collect.CycleReport;
import dev.readout.collect.Outcome;
import dev.readout.collect.Pause;
import dev.readout.collect.Visit;
import dev.readout.collect.archive.Archive;
import dev.readout.model.ReadoutException;
import dev.readout.model.source.Source;
import dev.readout.store.RecordStore;
import dev.readout.store.sql.ChangeCount;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Follows sources, reads what is new into a store, and says what came of it, once or again and again. */
final class CollectRun implements AutoCloseable {

    private final Console console;
    private final RecordStore store;
    private final IngestRun ingest;
    private final Path folder;
    private final List<Source> sources;
    private final Collector collector;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * A run.
     *
     * @param console where to report
     * @param store remembers, and keeps what is read; stays the caller's to close
     * @param ingest reads into the store
     * @param options how to collect
     * @param plan what
     */
    CollectRun(Console console, RecordStore store, IngestRun ingest, CollectOptions options, CollectOptions.Plan plan) {
        this.console = console;
        this.store = store;
        this.ingest = ingest;
        this.folder = options.archive();
        this.sources = plan.sources();
        this.collector = new Collector(
                options.settings(plan), store.sources(), folder, Clock.systemUTC(), Pause.REAL, UUID::randomUUID);
    }

    /**
     * Collects once.
     *
     * @return the exit status
     */
    int once() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        CollectProgress progress = new CollectProgress(console);
        CycleReport report;
        try {
            report = collector.cycle(sources, progress::done);
        } finally {
            progress.clear();
        }
        new CollectReport(console, report, folder).print(System.nanoTime() - begun);
        int skipped = read();
        return skipped > 0 || !report.failures().isEmpty() ? ExitCode.SOME_SKIPPED : ExitCode.DONE;
    }

    /**
     * Collects until it is stopped. What the environment has against one cycle is told, and the next is tried in its turn.
     *
     * @param every from the end of a cycle to the beginning of the next
     */
    void every(Duration every) throws InterruptedException {
        do {
            try {
                once();
            } catch (ReadoutException | IOException e) {
                console.say("readout: " + e.getMessage());
            }
        } while (!stopped.await(every.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Ends what is under way; what was fetched is kept, and read by the next run. May be called from any thread. */
    void stop() {
        stopped.countDown();
        collector.stop();
    }

    @Override
    public void close() {
        stop();
        collector.close();
    }

    /** Reads the archives that the record does not know, also those of a run that was killed. */
    private int read() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        Archive.pages(folder).forEach(file -> files.put(String.valueOf(file.getFileName()), file));
        Set<String> unread = store.sources().unread(files.keySet());
        if (unread.isEmpty()) {
            console.say("Nothing new to read.");
            return 0;
        }
        IngestRun.Outcome outcome = ingest.read(unread.stream().map(files::get).toList());
        store.sources().read(unread);
        ChangeCount changes = outcome.changes();
        console.say(outcome.line());
        console.say("The record: " + changes.added() + " facts added, " + changes.changed() + " changed, "
                + changes.withdrawn() + " withdrawn.");
        return outcome.skipped();
    }

    /** A line on the terminal that says how far a cycle is. */
    private static final class CollectProgress {

        private final Console console;
        private int done;

        CollectProgress(Console console) {
            this.console = console;
        }

        synchronized void done(Visit visit) {
            done++;
            if (console.errOnTerminal()) {
                console.err().print(Progress.CLEAR_LINE + "collecting " + done + " " + visit.address());
                console.err().flush();
            }
            if (visit.outcome() == Outcome.CHANGED) {
                clear();
                console.say("changed " + visit.address() + ": " + visit.detail());
            }
        }

        synchronized void clear() {
            if (console.errOnTerminal() && done > 0) {
                console.err().print(Progress.CLEAR_LINE);
                console.err().flush();
            }
        }
    }
}
