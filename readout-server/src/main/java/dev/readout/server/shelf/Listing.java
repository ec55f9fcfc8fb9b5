package dev.readout.server.shelf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the part asked for
 * @param total how many there are in all
 * @param facets how many each value of each facet leaves, by the facet's name and the value
 * @param next where this part ends, for {@link Query#after}; null if nothing follows
 * @param <T> what is listed
 */
public record Listing<T>(
        List<T> items,
        long total,
        Map<String, Map<String, Long>> facets,
        @Nullable String next) {

    /** Copies the collections; facets and values in the order of their names. */
    public Listing {
        items = List.copyOf(items);
        Map<String, Map<String, Long>> copy = new TreeMap<>();
        facets.forEach((name, counts) -> copy.put(name, Collections.unmodifiableMap(new TreeMap<>(counts))));
        facets = Collections.unmodifiableMap(copy);
    }

    /** A list without facets. */
    public static <T> Listing<T> of(List<T> items, long total, @Nullable String next) {
        return new Listing<>(items, total, Map.of(), next);
    }
}
