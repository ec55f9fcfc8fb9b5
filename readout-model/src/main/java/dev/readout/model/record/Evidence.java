package dev.readout.model.record;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.text.TextSpan;
import java.util.Comparator;
import java.util.Objects;

/**
 * The words of an article that tell a fact. A quotation that differs from the article's text at its span cannot be made.
 *
 * <p>Ordered by article, then by place in it.
 */
public final class Evidence implements Comparable<Evidence> {

    private static final Comparator<Evidence> ORDER =
            Comparator.comparing(Evidence::article).thenComparing(Evidence::span);

    private final ArticleId article;
    private final TextSpan span;
    private final String quote;

    private Evidence(ArticleId article, TextSpan span, String quote) {
        this.article = article;
        this.span = span;
        this.quote = quote;
    }

    /**
     * The words of an article at a span.
     *
     * @throws IllegalArgumentException if the span is empty or leaves the text
     */
    public static Evidence in(Article article, TextSpan span) {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("evidence needs words; the span " + span + " has none");
        }
        return new Evidence(article.id(), span, article.words(span));
    }

    /**
     * A quotation made elsewhere, checked against the article.
     *
     * @throws IllegalArgumentException if {@code quote} is not the text at {@code span}, to the letter
     */
    public static Evidence quoting(Article article, TextSpan span, String quote) {
        Evidence found = in(article, span);
        if (!found.quote.equals(quote)) {
            throw new IllegalArgumentException("the article says \"" + found.quote + "\", not \"" + quote + "\"");
        }
        return found;
    }

    /** The article that tells it. */
    public ArticleId article() {
        return article;
    }

    /** Where it stands in the article's text. */
    public TextSpan span() {
        return span;
    }

    /** The words, to the letter. */
    public String quote() {
        return quote;
    }

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && article.equals(that.article) && span.equals(that.span);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, span);
    }

    @Override
    public String toString() {
        return article + " " + span.start() + ".." + span.end() + " \"" + quote + "\"";
    }
}
