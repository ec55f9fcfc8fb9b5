package dev.readout.server.list;

import java.util.List;

/**
 * A way to narrow a list, with the counts of its values.
 *
 * @param name what it is called
 * @param values its values, most first
 */
public record Facet(String name, List<Value> values) {

    /** Copies the list. */
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * A value to narrow to.
     *
     * @param name what it is called
     * @param count how many rows it leaves
     * @param link the address with it, or without it if it is set
     * @param set whether the list is narrowed to it
     */
    public record Value(String name, long count, String link, boolean set) {}
}
