package dev.readout.cli;

import dev.readout.model.article.Article;
import dev.readout.page.ArticleReader;
import dev.readout.page.ReadOutcome;
import dev.readout.page.SourceFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The articles in files; names each file, or line of one, that could not be read. */
final class ArticleFiles {

    private final Console console;
    private final ArticleReader reader = new ArticleReader();
    private final List<Article> articles = new ArrayList<>();
    private int skipped;

    ArticleFiles(Console console) {
        this.console = console;
    }

    /** Reads files in order; {@code verb} says on the terminal what is being done. */
    void read(List<Path> files, String verb) {
        Progress progress = new Progress(console, verb, files.size());
        for (Path file : files) {
            progress.step(file.toString());
            read(file);
        }
        progress.clear();
    }

    /** The articles read, in order. */
    List<Article> articles() {
        return List.copyOf(articles);
    }

    /** How many documents could not be read. */
    int skipped() {
        return skipped;
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
        outcome.fold(read -> articles.add(read.article()), rejected -> skip(rejected.source(), rejected.detail()));
    }

    private boolean skip(String source, String detail) {
        skipped++;
        console.say("readout: skipped " + source + ": " + detail);
        return false;
    }
}
