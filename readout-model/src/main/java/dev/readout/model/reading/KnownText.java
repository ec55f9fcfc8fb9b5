package dev.readout.model.reading;

import dev.readout.model.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article's text when others are compared with it.
 *
 * @param article the article
 * @param signature stands for its words ({@link ReadingMarks})
 * @param story the same for all articles that print one text; null where they have not been compared yet
 */
public record KnownText(
        ArticleId article, String signature, @Nullable ArticleId story) {}
