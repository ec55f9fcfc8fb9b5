package dev.readout.store.query;

import java.util.Arrays;
import java.util.Locale;

/** What facts can be chosen and counted by. */
public enum Field {
    /** A state or organisation that takes part, speaks, imposes or is meant. Several values: all of them. */
    STATE,
    /** Two of them, in the order of their codes: {@code CHN-USA}. */
    PAIR,
    /** The state that speaks, imposes or acts. */
    BY,
    /** The state that is spoken to or acted upon. */
    TO,
    /** A topic of the record's list. */
    TOPIC,
    /** The key of a person's name: {@code wang-yi}. */
    PERSON,
    /** The country that a contact took place in. */
    COUNTRY,
    /** The kind of a contact or measure, the act of a statement, the type of an event. */
    KIND,
    /** The status of a contact or measure. */
    STATUS,
    /** The id of the engagement that a fact belongs to. */
    ENGAGEMENT,
    /** The id of an article that tells it. */
    ARTICLE,
    /** The outlet of an article that tells it. */
    OUTLET,
    /** What people decided about it. */
    REVIEW,
    /** The month of its first day: {@code 2025-07}; {@code 2025} where only the year is told, empty where no day is. */
    MONTH;

    /** The name in addresses: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The field with a name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static Field ofCode(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no field \"" + code + "\", but "
                        + Arrays.stream(values()).map(Field::code).toList()));
    }
}
