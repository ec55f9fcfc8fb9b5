package dev.readout.store.fact;

import java.util.Locale;

/** The sorts of things by which facts are found and counted; for each value of each, the set of its facts is kept. */
public enum Facet {
    /** Every fact, under one empty value. */
    ALL,
    /** A state or organisation that takes part, speaks, imposes or is the target. */
    STATE,
    /** Two of them: {@code CHN-USA}. */
    PAIR,
    /** The state that it is said or done by; empty for none. */
    BY,
    /** The state that it is said or done to; empty for none. */
    TO,
    /** A topic of the record's list. */
    TOPIC,
    /** A person who takes part or speaks, by the key of the name. */
    PERSON,
    /** The country that it took place in. */
    COUNTRY,
    /** Its kind, act or type; empty for none. */
    KIND,
    /** Its status; empty for none. */
    STATUS,
    /** What people decided about it. */
    REVIEW,
    /** The month of its first day; empty for none. */
    MONTH,
    /** The month of its last day; empty for none. */
    LAST_MONTH,
    /** The outlet of an article that tells it; empty for one without a name. */
    OUTLET;

    /** The code in the database and in addresses: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
