package dev.readout.benchmark;

import dev.readout.model.article.Article;
import dev.readout.model.article.BlockKind;
import dev.readout.page.ArticleReader;
import dev.readout.page.ReadOutcome;
import dev.readout.page.SourceFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles that benchmarks read. */
public final class Articles {

    private Articles() {}

    /**
     * All articles in a file, or in the files of a folder by name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static List<Article> in(Path path) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files(path)) {
            try (InputStream in = Files.newInputStream(file)) {
                new ArticleReader().read(file.toString(), in, SourceFormat.GUESS, outcome -> add(outcome, articles));
            }
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no article in " + path);
        }
        return articles;
    }

    /** The words of an article that an analyser reads: its readable blocks, a blank line between them. */
    public static String readableText(Article article) {
        StringBuilder text = new StringBuilder();
        article.blocks().stream()
                .filter(block -> block.kind().isReadable())
                .forEach(block -> text.append(article.words(block.span())).append("\n\n"));
        return text.toString();
    }

    /** Whether the article has anything to read. */
    static boolean isReadable(Article article) {
        return article.blocks().stream().map(block -> block.kind()).anyMatch(BlockKind::isReadable);
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(ReadOutcome outcome, List<Article> articles) {
        outcome.fold(read -> isReadable(read.article()) && articles.add(read.article()), rejected -> false);
    }
}
