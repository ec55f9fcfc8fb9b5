package dev.readout.cli;

import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.reading.ArticleReading;
import dev.readout.pipeline.Readout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout explain}: what was read in each sentence, by which rule, and what was declined and why. */
@Command(
        name = "explain",
        description = "Shows for each sentence what was read in it, by which rule, and what was declined and why.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files or folders: text, HTML, JSON, JSON lines, WARC.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--sentence", paramLabel = "N", description = "Only the Nth sentence in which something was read.")
    private @Nullable Integer sentence;

    @Option(names = "--rulebook", paramLabel = "DIR", description = "A folder of rules and tables of your own.")
    private @Nullable Path rulebook;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> inputs = InputFiles.under(paths);
        Progress progress = new Progress(console, "reading", inputs.size());
        try (EnglishAnalyzer analyzer = EnglishAnalyzer.open()) {
            Readout readout = new Readout(analyzer, RulebookFolder.open(rulebook));
            SkippedDocuments skipped = new SkippedDocuments(console, progress);
            ArticleFiles files = new ArticleFiles(
                            skipped,
                            progress,
                            article ->
                                    readout.read(List.of(article), skipped::add).forEach(this::print))
                    .onlyEnglish();
            files.read(inputs);
            progress.clear();
            console.flush();
            return skipped.count() > 0 ? ExitCode.SOME_SKIPPED : ExitCode.DONE;
        }
    }

    private void print(ArticleReading reading) {
        PrintWriter out = console.out();
        Explanation explanation = new Explanation(reading);
        out.println("# " + reading.article().source());
        int number = 0;
        for (Explanation.Passage passage : explanation.passages()) {
            number++;
            if (sentence == null || sentence == number) {
                out.println();
                out.println(number + "  " + passage.words());
                passage.findings().forEach(finding -> out.println("   " + finding));
            }
        }
        out.println();
    }
}
