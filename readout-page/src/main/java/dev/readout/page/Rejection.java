package dev.readout.page;

import java.util.Locale;

/** Why a document was not read. */
public enum Rejection {
    /** It has no bytes, or nothing but white space. */
    EMPTY,
    /** It is no text: an image, an archive, an office document. */
    BINARY,
    /** It is longer than one article may be. */
    TOO_LARGE,
    /** A page without any words to see, or without a paragraph of an article. */
    NO_TEXT,
    /** A line or file that is no JSON object with a text. */
    BAD_JSON,
    /** A compressed file or a record of an archive that is cut short or broken. */
    DAMAGED,
    /** A document that this program fails on, through no fault of the document. */
    FAULT,
    /** A page of an archive whose words, by the gate's first look, tell nothing of what is sought: no fault of the page. */
    PASSED_OVER;

    /** The name in reports: lower case, with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
