package dev.readout.export.article;

import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.article.PublicationDate;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes articles for people to read: what is known of each, then its blocks, each under the name of its kind. */
public final class ArticleListing {

    private static final int COLUMN = 10;

    private ArticleListing() {}

    /**
     * Writes an article, ended by a blank line.
     *
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Article article, Writer out) throws IOException {
        line(out, "source", article.source());
        line(out, "url", article.url());
        line(out, "title", article.title());
        line(out, "outlet", article.outlet());
        line(out, "authors", article.authors().isEmpty() ? null : String.join("; ", article.authors()));
        line(out, "published", published(article));
        line(out, "language", article.language());
        out.write('\n');
        for (Block block : article.blocks()) {
            String words = article.words(block.span());
            line(out, block.kind().code(), words.replace("\n", "\n" + " ".repeat(COLUMN)));
        }
        out.write('\n');
    }

    private static @Nullable String published(Article article) {
        PublicationDate published = article.published();
        if (published == null) {
            return null;
        }
        String said = published.evidence() == null ? published.outside() : article.words(published.evidence());
        String words = said == null ? "" : ": \"" + said + "\"";
        return published.date() + " (" + published.origin() + words + ")";
    }

    private static void line(Writer out, String name, @Nullable String value) throws IOException {
        out.write(name + " ".repeat(Math.max(1, COLUMN - name.length())) + (value == null ? "-" : value) + "\n");
    }
}
