package dev.readout.server.list;

import dev.readout.server.shelf.Listing;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A way to narrow a list, with the counts of its values.
 *
 * @param name what it is called
 * @param values its values, most first
 */
public record Facet(String name, List<Value> values) {

    private static final int MOST = 12;

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

    /** The facets of a list, in the order of some names; those without any value are left out. */
    static List<Facet> of(Listing<?> found, Filters filters, List<String> names) {
        List<Facet> facets = new ArrayList<>();
        for (String name : names) {
            List<Value> values = found.facets().getOrDefault(name, Map.of()).entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST)
                    .map(entry -> value(filters, name, entry.getKey(), entry.getValue()))
                    .toList();
            if (!values.isEmpty()) {
                facets.add(new Facet(Words.capital(name), values));
            }
        }
        return facets;
    }

    private static Value value(Filters filters, String name, String value, long count) {
        boolean set = filters.value(name).equals(value);
        return new Value(
                value,
                count,
                filters.with("from", null).with(name, set ? null : value).link(),
                set);
    }
}
