package dev.readout.model.source;

import java.util.Locale;

/** What became of a page. */
public enum PageStatus {
    /** Its address is known; it was not fetched yet. */
    WAITING,
    /** It was fetched. */
    HELD,
    /** It was fetched once, and is no longer there. */
    GONE;

    /** The name in the database and in reports: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
