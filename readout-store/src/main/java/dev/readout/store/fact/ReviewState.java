package dev.readout.store.fact;

import java.util.Arrays;
import java.util.Locale;

/** What people decided about a fact. */
public enum ReviewState {
    /** Nobody has decided. */
    UNREVIEWED,
    /** It is right as it was read. */
    CONFIRMED,
    /** It is right once the corrections are made. */
    CORRECTED,
    /** It is wrong, and not shown. */
    REJECTED,
    /** It is part of another engagement, or others are part of it. */
    MERGED,
    /** It was parted from another engagement, or others from it. */
    SPLIT;

    /** The code in the database and in addresses: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ReviewState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of review has the code \"" + code + "\""));
    }
}
