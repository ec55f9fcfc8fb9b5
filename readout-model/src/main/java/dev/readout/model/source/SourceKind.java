package dev.readout.model.source;

import java.util.Locale;

/** What kind of voice a source is. */
public enum SourceKind {
    /** A government, a ministry, an embassy, an international organisation. */
    OFFICIAL,
    /** A news agency. */
    AGENCY,
    /** A newspaper, a broadcaster, an online medium. */
    PRESS,
    /** A research institute. */
    THINK_TANK,
    /** Nobody has said. */
    UNKNOWN;

    /** The name in files and reports: lower case, with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
