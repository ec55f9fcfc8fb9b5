package dev.readout.model.record;

import java.util.Locale;

/** What sort of contact it is. */
public enum EngagementKind {
    /** In person: talks, consultations, negotiations, dialogue too. */
    MEETING,
    /** By telephone or video. */
    CALL,
    /** A trip to another state. */
    VISIT,
    /** A multilateral summit, conference or ministerial. */
    GATHERING,
    /** A letter, a note, a congratulation. */
    MESSAGE;

    /** The code in the record: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
