package dev.readout.cli;

import dev.readout.export.article.ArticleJson;
import dev.readout.export.article.ArticleListing;
import dev.readout.model.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "plain text, web pages, JSON, JSON lines, WARC; a folder stands for the files in it")
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
        List<Path> inputs = InputFiles.under(files);
        Progress progress = new Progress(console, "extracting", inputs.size());
        ArticleFiles articles = new ArticleFiles(new SkippedDocuments(console, progress), progress, this::print);
        articles.read(inputs);
        progress.clear();
        console.flush();
        return articles.skipped().count() == 0 ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
    }

    private void print(Article article) {
        try {
            if (format == Format.json) {
                ArticleJson.write(article, console.out());
            } else {
                ArticleListing.write(article, console.out());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("standard output does not take the article", e);
        }
    }
}
