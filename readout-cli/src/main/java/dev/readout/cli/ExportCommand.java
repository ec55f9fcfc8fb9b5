package dev.readout.cli;

import dev.readout.export.record.RecordJson;
import dev.readout.model.record.Record;
import dev.readout.pipeline.RecordLinking;
import dev.readout.store.Layer;
import dev.readout.store.RecordStore;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout export}: the record kept in a database, in formats of others. */
@Command(name = "export", description = "Prints the record kept in a database.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--format",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "json")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Format format;

    @Option(
            names = "--raw",
            description = "As the articles were read, without what people corrected, rejected or merged")
    private boolean raw;

    /** The forms of output. */
    enum Format {
        json,
        ndjson
    }

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (RecordStore store = RecordStore.open(database.url(), new RecordLinking(), Clock.systemUTC())) {
            int pending = store.pending();
            if (pending > 0) {
                console.say("readout: " + pending
                        + " articles were read by a run that did not end; the record lacks them until the"
                        + " next readout ingest");
            }
            print(store.record(raw ? Layer.READ : Layer.SHOWN));
        }
        return ExitCode.DONE;
    }

    private void print(Record record) throws IOException {
        switch (format) {
            case json -> RecordJson.write(record, console.out());
            case ndjson -> RecordJson.writeLines(record, console.out());
        }
        console.out().flush();
    }
}
