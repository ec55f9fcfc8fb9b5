package dev.readout.store.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param order the order of the list
 * @param limit how many at most, 1 to 1000
 * @param after where the part before ended ({@link Page#next}), or null for the first
 * @param skip how many of what follows there are passed over, 0 or more
 */
public record PageRequest(Order order, int limit, @Nullable String after, int skip) {

    private static final int MOST = 1_000;

    /** Checks the numbers. */
    public PageRequest {
        if (limit < 1 || limit > MOST || skip < 0) {
            throw new IllegalArgumentException(
                    "a page has 1 to " + MOST + " entries from 0 on, not " + limit + " from " + skip);
        }
    }

    /** The newest. */
    public static PageRequest newest(int limit) {
        return new PageRequest(Order.NEWEST, limit, null, 0);
    }

    /** The oldest. */
    public static PageRequest oldest(int limit) {
        return new PageRequest(Order.OLDEST, limit, null, 0);
    }

    /** What follows where a part ended. */
    public PageRequest after(@Nullable String cursor) {
        return new PageRequest(order, limit, cursor, skip);
    }

    /** The same, past so many of the entries. */
    public PageRequest skipping(int entries) {
        return new PageRequest(order, limit, after, entries);
    }
}
