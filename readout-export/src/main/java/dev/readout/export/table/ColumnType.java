package dev.readout.export.table;

import java.util.Locale;

/** What the cells of a column hold. */
public enum ColumnType {
    /** Text; dates cut to what is known and codes too. */
    STRING,
    /** A whole number: a {@link Number} of the range of {@code long}. */
    INTEGER,
    /** A number. */
    NUMBER;

    /** The name in a table schema (Frictionless): lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
