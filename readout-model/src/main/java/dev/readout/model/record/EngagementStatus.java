package dev.readout.model.record;

import java.util.Locale;

/** What became of a contact, as far as the articles tell. */
public enum EngagementStatus {
    /** It took place. */
    HELD,
    /** It was under way. */
    ONGOING,
    /** It was fixed or announced. */
    SCHEDULED,
    /** It was possible, expected, invited or offered. */
    PROPOSED,
    /** It was put off. */
    POSTPONED,
    /** It was called off. */
    CANCELLED,
    /** One side would not have it. */
    REFUSED;

    /** The code in the record: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
