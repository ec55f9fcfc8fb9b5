package dev.readout.model.article;

import java.util.Locale;

/** What a stretch of an article's text is. */
public enum BlockKind {
    /** The headline. */
    TITLE,
    /** Who wrote it, and for whom. */
    BYLINE,
    /** When it was published or updated. */
    DATE,
    /** What the article tells. */
    BODY,
    /** The words under a picture. */
    CAPTION,
    /** Menus, cookie notices, newsletter calls, read-more links. */
    FURNITURE,
    /** Teasers of other stories. */
    RELATED;

    /** The name in the record's JSON: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether facts may be read from such a stretch; nothing is ever read from furniture and teasers. */
    public boolean isReadable() {
        return this != FURNITURE && this != RELATED;
    }
}
