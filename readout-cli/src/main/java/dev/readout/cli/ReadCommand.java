package dev.readout.cli;

import dev.readout.export.record.RecordJson;
import dev.readout.export.record.Timeline;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.record.Record;
import dev.readout.pipeline.Readout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout read}: articles in, their record out. */
@Command(
        name = "read",
        description = "Reads articles and prints the record of them all together.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders: text, HTML, JSON, JSON lines.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, ndjson or timeline; timeline on a terminal, else json.")
    private @Nullable Format format;

    @Option(names = "--rulebook", paramLabel = "DIR", description = "A folder of rules and tables of your own.")
    private @Nullable Path rulebook;

    /** The forms of output. */
    enum Format {
        JSON,
        NDJSON,
        TIMELINE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        ArticleFiles files = new ArticleFiles(console);
        files.read(InputFiles.under(paths), "reading");
        try (EnglishAnalyzer analyzer = EnglishAnalyzer.open()) {
            Readout readout = new Readout(analyzer, RulebookFolder.open(rulebook));
            ReadingRun run = new ReadingRun(readout, console);
            Record record = run.record(files.articles());
            print(record);
            console.out().flush();
            run.report(record, files, System.nanoTime() - begun);
        }
        return files.skipped() > 0 ? ExitCode.SOME_SKIPPED : ExitCode.DONE;
    }

    private void print(Record record) throws IOException {
        Format chosen = format != null ? format : console.outOnTerminal() ? Format.TIMELINE : Format.JSON;
        switch (chosen) {
            case JSON -> RecordJson.write(record, console.out());
            case NDJSON -> RecordJson.writeLines(record, console.out());
            case TIMELINE -> console.out().print(Timeline.of(record));
        }
    }
}
