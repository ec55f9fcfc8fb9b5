package dev.readout.collect.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed, a sitemap or a list names.
 *
 * @param kind what it is
 * @param entries what it names, in its order, each address once
 * @param fault where it is broken, or null; the entries before that place are there
 */
public record Listing(
        Kind kind, List<Entry> entries, @Nullable String fault) {

    /** Copies the list. */
    public Listing {
        entries = List.copyOf(entries);
    }

    /** What a document is. */
    public enum Kind {
        /** RSS or Atom: entries are pages. */
        FEED,
        /** A sitemap: entries are pages. */
        SITEMAP,
        /** An index: entries are sitemaps. */
        SITEMAP_INDEX,
        /** A list of subscriptions: entries are feeds. */
        OPML,
        /** A text: entries are pages. */
        LIST,
        /** None of these. */
        OTHER
    }

    /**
     * One entry.
     *
     * @param address as it is written
     * @param title what it is called, or empty
     * @param changed when it was last changed or published, or null if that is not told
     */
    public record Entry(
            String address, String title, @Nullable Instant changed) {}
}
