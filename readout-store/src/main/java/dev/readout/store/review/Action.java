package dev.readout.store.review;

import java.util.Arrays;
import java.util.Locale;

/** What a person can decide about a fact. */
public enum Action {
    /** It is right. */
    CONFIRM,
    /** It is wrong, and is not to be shown. */
    REJECT,
    /** One of its fields is wrong. */
    CORRECT,
    /** Another engagement is the same contact. */
    MERGE,
    /** What some of its articles tell is another contact. */
    SPLIT;

    /** The code in the database and in addresses: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The action with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Action ofCode(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a decision is one of "
                        + Arrays.stream(values()).map(Action::code).toList() + ", not \"" + code + "\""));
    }
}
