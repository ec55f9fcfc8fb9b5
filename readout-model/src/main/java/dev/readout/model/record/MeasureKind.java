package dev.readout.model.record;

import java.util.Locale;

/** What sort of measure one state takes against another or its firms. */
public enum MeasureKind {
    /** A duty on goods. */
    TARIFF,
    /** A ban or licence on what may be sold to the other. */
    EXPORT_CONTROL,
    /** A ban on what may be bought from the other. */
    IMPORT_BAN,
    /** A listing, freeze or embargo. */
    SANCTION,
    /** A refusal to let persons in. */
    ENTRY_BAN,
    /** A limit on money going in or out. */
    INVESTMENT_RESTRICTION,
    /** Persons sent away. */
    EXPULSION,
    /** Anything else, such as port fees. */
    OTHER;

    /** The code in the record: lower case, with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
