package dev.readout.cli;

import dev.readout.export.calendar.CalendarFile;
import dev.readout.export.csv.CsvTable;
import dev.readout.export.feed.AtomFeed;
import dev.readout.export.feed.FactEntries;
import dev.readout.export.folder.RecordFolder;
import dev.readout.export.frictionless.DataPackage;
import dev.readout.export.headline.StateNames;
import dev.readout.export.plover.PloverTable;
import dev.readout.export.record.RecordJson;
import dev.readout.model.article.Article;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Record;
import dev.readout.model.time.PartialDate;
import dev.readout.pipeline.RecordLinking;
import dev.readout.reading.lexicon.EnglishNames;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.shelf.StoreShelf;
import dev.readout.store.Layer;
import dev.readout.store.RecordStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code readout export}: the record kept in a database, in formats of others. */
@Command(
        name = "export",
        description = {
            "Prints the record kept in a database, or a part of it.",
            "csv and parquet are folders of tables with a data package; plover is a table of events."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final Comparator<Engagement> NEWEST = Comparator.<Engagement, PartialDate>comparing(
                    Engagement::start, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Engagement::id)
            .reversed();

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final Selecting selecting = new Selecting();

    @Option(
            names = "--format",
            description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "json")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where to write csv and parquet, which are several files; the others are printed.")
    private @Nullable Path out;

    @Option(
            names = "--site",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Where the pages are that ics and atom link to (default: ${DEFAULT-VALUE}).")
    private String site = "";

    @Option(
            names = "--raw",
            description = "As the articles were read, without what people corrected, rejected or merged")
    private boolean raw;

    /** The forms of output. */
    enum Format {
        json,
        ndjson,
        csv,
        parquet,
        ics,
        atom,
        plover
    }

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.csv || format == Format.parquet) {
            folder();
        }
        try (RecordStore store = RecordStore.open(database.url(), new RecordLinking(), Clock.systemUTC())) {
            int pending = store.pending();
            if (pending > 0) {
                console.say("readout: " + pending
                        + " articles were read by a run that did not end; the record lacks them until the"
                        + " next readout ingest");
            }
            Record record = store.record(raw ? Layer.READ : Layer.SHOWN);
            print(selecting.isAll() ? record : selecting.selection().of(record).record(), new StoreShelf(store));
        }
        return ExitCode.DONE;
    }

    private void print(Record record, Shelf shelf) throws IOException {
        switch (format) {
            case json -> RecordJson.write(record, console.out());
            case ndjson -> RecordJson.writeLines(record, console.out());
            case csv -> RecordFolder.write(record, DataPackage.Form.CSV, folder());
            case parquet -> RecordFolder.write(record, DataPackage.Form.PARQUET, folder());
            case ics -> console.out().print(calendar(record, shelf));
            case atom -> console.out().print(feed(record, shelf));
            case plover -> CsvTable.write(PloverTable.of(record), record.events(), console.out());
        }
        console.flush();
    }

    private String calendar(Record record, Shelf shelf) {
        List<String> ids = Stream.concat(
                        record.engagements().stream().map(Engagement::id),
                        record.measures().stream().map(Measure::id))
                .toList();
        return new CalendarFile("Readout", names(), shelf.changes().lastChanged(), site)
                .revisions(shelf.changes().revisions(ids))
                .engagements(record.engagements())
                .measures(record.measures())
                .print();
    }

    private String feed(Record record, Shelf shelf) {
        FactEntries entries = new FactEntries(
                names(),
                record.articles().stream().collect(Collectors.toMap(Article::id, Function.identity())),
                site,
                shelf.changes().lastChanged());
        return AtomFeed.of(
                "Readout: engagements",
                site + "/engagements.atom",
                site + "/engagements",
                shelf.changes().lastChanged(),
                record.engagements().stream().sorted(NEWEST).map(entries::of).toList());
    }

    private static StateNames names() {
        EnglishNames names = EnglishNames.of(RulebookFiles.bundled());
        return names::name;
    }

    private Path folder() {
        if (out == null) {
            throw new ParameterException(spec.commandLine(), "--format " + format + " needs --out FOLDER");
        }
        return out;
    }
}
