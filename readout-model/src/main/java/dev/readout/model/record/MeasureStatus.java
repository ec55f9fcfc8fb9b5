package dev.readout.model.record;

import java.util.Locale;

/** How far a measure has got, as far as the articles tell. */
public enum MeasureStatus {
    /** Floated, not decided. */
    THREATENED,
    /** Decided, not yet applied. */
    ANNOUNCED,
    /** Applied. */
    IN_FORCE,
    /** Put off. */
    DELAYED,
    /** Not applied for a time. */
    SUSPENDED,
    /** Ended, or a threat of it dropped. */
    LIFTED,
    /** Somebody demands its end. */
    DEMANDED_LIFTED;

    /** The code in the record: lower case, with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
