package dev.readout.store.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a list, and how the whole list can be narrowed; both of one moment.
 *
 * @param page the part
 * @param counts how many of the whole list have each value of some fields, the most frequent first
 * @param <T> the noun
 */
public record Listed<T>(Page<T> page, Map<Field, List<Count>> counts) {

    /** Copies the map. */
    public Listed {
        Map<Field, List<Count>> copy = new EnumMap<>(Field.class);
        counts.forEach((field, list) -> copy.put(field, List.copyOf(list)));
        counts = Collections.unmodifiableMap(copy);
    }
}
