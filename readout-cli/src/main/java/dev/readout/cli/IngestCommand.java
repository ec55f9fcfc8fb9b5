package dev.readout.cli;

import dev.readout.pipeline.RecordLinking;
import dev.readout.store.RecordStore;
import dev.readout.store.sql.ChangeCount;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout ingest}: articles into the record kept in a database. */
@Command(
        name = "ingest",
        description = {
            "Reads articles into the record kept in a database.",
            "What was read before is not read again; a run that was killed is gone on with."
        },
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files, folders or patterns: text, HTML, JSON, JSON lines, WARC, each plain or gzipped; Parquet.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final ThreadCount threads = new ThreadCount();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (RecordStore store = RecordStore.open(database.url(), new RecordLinking(), Clock.systemUTC())) {
            IngestRun.Outcome outcome = new IngestRun(console, store, threads, reading).read(paths);
            ChangeCount changes = outcome.changes();
            console.say(outcome.line());
            console.say("The record in " + database.url() + ": " + changes.added() + " facts added, "
                    + changes.changed() + " changed, " + changes.withdrawn() + " withdrawn.");
            return outcome.skipped() > 0 ? ExitCode.SOME_SKIPPED : ExitCode.DONE;
        }
    }
}
