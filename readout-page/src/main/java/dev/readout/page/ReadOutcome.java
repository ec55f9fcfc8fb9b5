package dev.readout.page;

import dev.readout.model.article.Article;
import java.util.function.Function;

/** What came of reading one article: the article, or why there is none. A bad document is data, never an exception. */
public sealed interface ReadOutcome {

    /** The path or address as it was given, with the line's number where many articles lie in one file. */
    String source();

    /** One answer for either case. */
    <T> T fold(Function<Read, T> read, Function<Rejected, T> rejected);

    /**
     * An article was read.
     *
     * @param source the path or address as it was given
     * @param article the article
     */
    record Read(String source, Article article) implements ReadOutcome {
        @Override
        public <T> T fold(Function<Read, T> read, Function<Rejected, T> rejected) {
            return read.apply(this);
        }
    }

    /**
     * Nothing could be read.
     *
     * @param source the path or address as it was given
     * @param reason the kind of fault, to count by
     * @param detail what was found and what was expected, for a person
     */
    record Rejected(String source, Rejection reason, String detail) implements ReadOutcome {
        @Override
        public <T> T fold(Function<Read, T> read, Function<Rejected, T> rejected) {
            return rejected.apply(this);
        }
    }
}
