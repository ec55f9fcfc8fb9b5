package dev.readout.linking;

import dev.readout.model.article.ArticleId;

/**
 * What is compared of an article's text.
 *
 * @param article the article
 * @param signature stands for its words
 */
public record SignedText(ArticleId article, Signature signature) implements Comparable<SignedText> {

    /** By article. */
    @Override
    public int compareTo(SignedText other) {
        return article.compareTo(other.article);
    }
}
