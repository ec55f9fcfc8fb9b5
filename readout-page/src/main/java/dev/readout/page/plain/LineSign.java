package dev.readout.page.plain;

/** What a line's own words say that it is. */
public enum LineSign {
    /** A menu, a notice, a call, a link to more. */
    FURNITURE,
    /** A heading after which the page tells of other things. */
    SECTION,
    /** Who wrote, edited or issued the article. */
    BYLINE,
    /** The words under a picture. */
    CAPTION,
    /** When it was published, and nothing else. */
    DATE
}
