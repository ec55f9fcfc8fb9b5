package dev.readout.store.sql;

import java.util.Locale;
import org.jdbi.v3.core.Handle;

/**
 * The parts of a database that are written apart. Each has a number that every transaction which writes it raises, so that
 * what was made of the part may be used again for as long as the number stays.
 */
public enum Revision {
    /** Articles, facts and the decisions of people. */
    RECORD,
    /** Where articles are collected from, and how far. */
    SOURCES;

    /** The number as of the moment that a transaction reads. */
    public long number(Handle handle) {
        return handle.createQuery("select number from revision where part = ?")
                .bind(0, code())
                .mapTo(Long.class)
                .one();
    }

    /** The sum of all numbers, which rises whenever any does. */
    public static long sum(Handle handle) {
        return handle.createQuery("select sum(number) from revision")
                .mapTo(Long.class)
                .one();
    }

    void raise(Handle handle) {
        handle.execute("update revision set number = number + 1 where part = ?", code());
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
