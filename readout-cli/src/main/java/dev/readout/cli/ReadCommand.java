package dev.readout.cli;

import dev.readout.export.record.RecordJson;
import dev.readout.export.timeline.Timeline;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.record.Record;
import dev.readout.pipeline.Readout;
import dev.readout.pipeline.selection.RecordSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout read}: articles in, their record out. */
@Command(
        name = "read",
        description = "Reads articles and prints the record of them all together.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files, folders or patterns: text, HTML, JSON, JSON lines, WARC, each plain or gzipped; Parquet.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, ndjson or timeline; timeline on a terminal, else json.")
    private @Nullable Format format;

    @Option(names = "--evidence", description = "In the timeline, the words that tell each fact.")
    private boolean evidence;

    @Mixin
    private final Selecting selecting = new Selecting();

    @Mixin
    private final ThreadCount threads = new ThreadCount();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    /** The forms of output. */
    enum Format {
        json,
        ndjson,
        timeline
    }

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        RecordSelection selection = selecting.selection();
        List<Path> inputs = InputFiles.under(paths);
        Progress progress = new Progress(console, "reading", inputs.size());
        try (EnglishAnalyzer analyzer = EnglishAnalyzer.open(threads.settings())) {
            SkippedDocuments skipped = new SkippedDocuments(console, progress);
            ReadingRun run = new ReadingRun(new Readout(analyzer, reading.rulebook()), progress, skipped);
            ArticleFiles files =
                    new ArticleFiles(skipped, progress, run::take).onlyEnglish().gatedBy(reading.gate());
            files.read(inputs);
            Record whole = run.record();
            progress.clear();
            RecordSelection.Selected selected = selection.of(whole);
            print(selected.record());
            int status = skipped.count() > 0 ? ExitCode.SOME_SKIPPED : ExitCode.DONE;
            new ClosingReport(console, whole, run, files).print(selection, selected, System.nanoTime() - begun, status);
            return status;
        }
    }

    private void print(Record record) throws IOException {
        switch (chosenFormat()) {
            case json -> RecordJson.write(record, console.out());
            case ndjson -> RecordJson.writeLines(record, console.out());
            case timeline ->
                console.out()
                        .print(Timeline.of(
                                record,
                                TerminalLook.of(console)
                                        .withPair(selecting.pair())
                                        .withEvidence(evidence)));
        }
        console.flush();
    }

    private Format chosenFormat() {
        if (format != null) {
            return format;
        }
        return evidence || console.outOnTerminal() ? Format.timeline : Format.json;
    }
}
