package dev.readout.page.html;

/** What an element's tag or names say of everything in it. */
enum Zone {
    /** Nothing is said. */
    OPEN,
    FURNITURE,
    RELATED,
    COMMENT,
    BYLINE,
    DATE,
    CAPTION
}
