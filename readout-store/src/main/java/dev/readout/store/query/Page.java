package dev.readout.store.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of facts.
 *
 * @param <T> the noun
 * @param items the facts, in the order asked for
 * @param total how many there are on all pages together
 * @param cursor where this part ends, for the next request; null if nothing follows
 */
public record Page<T>(
        List<Found<T>> items, long total, @Nullable String cursor) {

    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /** Where this part ends, if something follows. */
    public Optional<String> next() {
        return Optional.ofNullable(cursor);
    }

    /** The facts alone. */
    public List<T> facts() {
        return items.stream().map(Found::fact).toList();
    }
}
