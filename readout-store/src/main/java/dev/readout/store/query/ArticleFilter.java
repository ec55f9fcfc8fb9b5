package dev.readout.store.query;

import dev.readout.store.words.SearchQuery;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are meant.
 *
 * @param outlet their outlet, or null for any
 * @param since the day that they were published on or after, or null
 * @param until the day that they were published on or before, or null; with either, undated articles are not meant
 * @param text words that they must contain, or null
 */
public record ArticleFilter(
        @Nullable String outlet,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable SearchQuery text) {

    /** All articles. */
    public static ArticleFilter all() {
        return new ArticleFilter(null, null, null, null);
    }

    /** Those of these of an outlet. */
    public ArticleFilter of(String name) {
        return new ArticleFilter(name, since, until, text);
    }

    /** Those of these published on or after a day. */
    public ArticleFilter since(LocalDate day) {
        return new ArticleFilter(outlet, day, until, text);
    }

    /** Those of these published on or before a day. */
    public ArticleFilter until(LocalDate day) {
        return new ArticleFilter(outlet, since, day, text);
    }

    /**
     * Those of these that contain words; see {@link SearchQuery}.
     *
     * @throws IllegalArgumentException if there is no word to look for
     */
    public ArticleFilter matching(String words) {
        return new ArticleFilter(outlet, since, until, SearchQuery.parse(words));
    }
}
