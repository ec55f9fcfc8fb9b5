package dev.readout.cli;

import dev.readout.language.EnglishAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the language of articles says: sentences, words, trees, names, times, quotations. */
@Command(
        name = "analyse",
        aliases = "analyze",
        description = "Prints sentences, words, trees, names, times and quotations of articles.",
        mixinStandardHelpOptions = true)
final class AnalyseCommand implements Callable<Integer> {

    /** The form of the output. */
    enum Format {
        conllu,
        json
    }

    /** The form of given words. */
    enum Tokens {
        conllu
    }

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "plain text, web pages, JSON, JSON lines, WARC; a folder stands for the files in it")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "conllu (default) or json: one object a line, offsets in code points")
    private Format format = Format.conllu;

    @Option(
            names = "--tokens",
            paramLabel = "FORMAT",
            description = "conllu: the files are CoNLL-U, and their words and sentences are kept")
    private @Nullable Tokens tokens;

    @Mixin
    private final ThreadCount threads = new ThreadCount();

    AnalyseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (EnglishAnalyzer analyzer = EnglishAnalyzer.open(threads.settings())) {
            AnalysisSink sink =
                    format == Format.json ? AnalysisSink.json(console.out()) : AnalysisSink.conllu(console.out());
            AnalysisRun run = new AnalysisRun(analyzer, sink, console);
            run.read(InputFiles.under(files), tokens == Tokens.conllu);
            return run.skipped() == 0 ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
