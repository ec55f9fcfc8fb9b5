package dev.readout.cli;

import dev.readout.export.article.ArticleJson;
import dev.readout.export.article.ArticleListing;
import dev.readout.page.ArticleReader;
import dev.readout.page.ReadOutcome;
import dev.readout.page.SourceFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the article found in each file: what is known of it, and what each stretch of the page is. */
@Command(
        name = "extract",
        description = "Prints the article on each page: title, outlet, authors, date with its evidence, blocks.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    /** The form of the output. */
    enum Format {
        json,
        text
    }

    private final Console console;
    private final ArticleReader reader = new ArticleReader();
    private int skipped;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "plain text, web pages, JSON or JSON lines; a folder stands for the files in it")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json (default): one object a line, offsets in code points; or text, for people")
    private Format format = Format.json;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> all = InputFiles.under(files);
        Progress progress = new Progress(console, "extracting", all.size());
        for (Path file : all) {
            progress.step(file.toString());
            read(file);
        }
        progress.clear();
        console.out().flush();
        return skipped == 0 ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
    }

    private void read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            reader.read(file.toString(), in, SourceFormat.GUESS, this::take);
        } catch (NoSuchFileException e) {
            skip(file.toString(), "there is no such file");
        } catch (IOException e) {
            skip(file.toString(), "it cannot be read: " + e.getMessage());
        }
    }

    private void take(ReadOutcome outcome) {
        outcome.fold(this::print, rejected -> skip(rejected.source(), rejected.detail()));
    }

    private boolean print(ReadOutcome.Read read) {
        try {
            if (format == Format.json) {
                ArticleJson.write(read.article(), console.out());
            } else {
                ArticleListing.write(read.article(), console.out());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("standard output does not take the article", e);
        }
        return true;
    }

    private boolean skip(String source, String detail) {
        skipped++;
        console.say("readout: skipped " + source + ": " + detail);
        return false;
    }
}
