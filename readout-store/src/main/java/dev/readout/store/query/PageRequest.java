package dev.readout.store.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param order the order of the list
 * @param limit how many at most, 1 to 1000
 * @param after where the part before ended ({@link Page#next}), or null for the first
 */
public record PageRequest(Order order, int limit, @Nullable String after) {

    private static final int MOST = 1_000;

    /** Checks the number. */
    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " entries, not " + limit);
        }
    }

    /** The newest. */
    public static PageRequest newest(int limit) {
        return new PageRequest(Order.NEWEST, limit, null);
    }

    /** The oldest. */
    public static PageRequest oldest(int limit) {
        return new PageRequest(Order.OLDEST, limit, null);
    }

    /** What follows where a part ended. */
    public PageRequest after(@Nullable String cursor) {
        return new PageRequest(order, limit, cursor);
    }
}
