package dev.readout.model.source;

import java.util.Locale;

/** What lies at a source's address. */
public enum SourceForm {
    /** RSS or Atom, whose entries are pages. */
    FEED,
    /** A sitemap, or an index of sitemaps. */
    SITEMAP,
    /** A page that is watched itself. */
    PAGE,
    /** A text with an address on each line. */
    LIST,
    /** A feed or sitemap if its content is one, else a page. */
    GUESS;

    /** The name in files and reports: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
