package dev.readout.store.query;

import dev.readout.model.article.Article;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of articles.
 *
 * @param articles the articles, in the order asked for
 * @param total how many there are on all pages together
 * @param cursor where this part ends, for the next request; null if nothing follows
 */
public record ArticlePage(
        List<Article> articles, long total, @Nullable String cursor) {

    /** Copies the list. */
    public ArticlePage {
        articles = List.copyOf(articles);
    }

    /** Where this part ends, if something follows. */
    public Optional<String> next() {
        return Optional.ofNullable(cursor);
    }
}
