package dev.readout.store.fact;

import java.util.Locale;

/** The sorts of things by which facts are found and counted. */
public enum Facet {
    /** A state or organisation that takes part, speaks, imposes or is the target. */
    STATE,
    /** Two of them: {@code CHN-USA}. */
    PAIR,
    /** A topic of the record's list. */
    TOPIC,
    /** A person who takes part or speaks, by the key of the name. */
    PERSON,
    /** An article that tells it. */
    ARTICLE,
    /** The country that it took place in. */
    COUNTRY;

    /** The code in the database and in addresses: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
