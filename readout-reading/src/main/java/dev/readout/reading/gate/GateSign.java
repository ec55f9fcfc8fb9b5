package dev.readout.reading.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the gate counts in a text. A state stands for an organisation of states too, however it is named. */
public enum GateSign {
    /** How many different states are named. */
    STATES,
    /** Sentences with a word for a contact or a measure, and two states in them or in them and the sentence before. */
    ACTS,
    /** Of each hundred words, how many name a state. */
    DENSITY,
    /** Whether the beginning names two states. */
    LEAD_PAIR,
    /** Whether the beginning has a state and a word for a contact or a measure. */
    LEAD_ACT,
    /** Whether the beginning has a state and an office. */
    LEAD_OFFICE;

    /** The name in the table {@code gate.tsv}: lower case, with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sign of a code; empty if there is none. */
    static Optional<GateSign> ofCode(String code) {
        return Arrays.stream(values()).filter(sign -> sign.code().equals(code)).findFirst();
    }
}
