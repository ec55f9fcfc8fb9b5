package dev.readout.cli;

import dev.readout.export.record.RecordJson;
import dev.readout.model.record.Record;
import dev.readout.pipeline.RecordLinking;
import dev.readout.store.Layer;
import dev.readout.store.RecordStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code readout export}: the record kept in a database, in formats of others. */
@Command(name = "export", description = "Prints the record kept in a database.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--format",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "json")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where to write: csv is several files and needs a folder; the others are printed.")
    private @Nullable Path out;

    @Option(
            names = "--raw",
            description = "As the articles were read, without what people corrected, rejected or merged")
    private boolean raw;

    /** The forms of output. */
    enum Format {
        json,
        ndjson,
        csv
    }

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.csv) {
            folder();
        }
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
            case csv -> new CsvFolder(folder()).write(record);
        }
        console.out().flush();
    }

    private Path folder() {
        if (out == null) {
            throw new ParameterException(spec.commandLine(), "--format csv needs --out FOLDER");
        }
        return out;
    }
}
