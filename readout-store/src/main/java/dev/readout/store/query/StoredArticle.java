package dev.readout.store.query;

import dev.readout.model.article.Article;
import java.time.Instant;
import java.util.List;

/**
 * An article, and what the store knows of it.
 *
 * @param article the article
 * @param sha256 the SHA-256 of its text in UTF-8, in hexadecimal digits
 * @param readAt when it was read
 * @param sources the names under which it was met, in the order of their letters
 */
public record StoredArticle(Article article, String sha256, Instant readAt, List<String> sources) {

    /** Copies the list. */
    public StoredArticle {
        sources = List.copyOf(sources);
    }
}
