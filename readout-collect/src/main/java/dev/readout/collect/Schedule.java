package dev.readout.collect;

import dev.readout.model.source.PageState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When to ask again. A page that has just appeared or changed is looked at after an hour, then at about twice its age, for
 * three months: silent edits come early. What failed is tried again after longer and longer times, and given up in the end.
 */
final class Schedule {

    private static final Duration SOONEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final Duration WATCHED = Duration.ofDays(90);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(15);
    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final int MOST_FAILURES = 10;
    private static final int MOST_DOUBLINGS = 20;

    private Schedule() {}

    /** When to ask again for a page that was there, or is gone, since a moment; null for never. */
    static @Nullable Instant revisit(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        if (age.compareTo(WATCHED) > 0) {
            return null;
        }
        return now.plus(shorter(LONGEST, longer(SOONEST, age)));
    }

    /** When to ask again after so many failures in a row; null for never. */
    static @Nullable Instant retry(int failures, Instant now) {
        return failures >= MOST_FAILURES ? null : now.plus(shorter(LONGEST, doubled(FIRST_RETRY, failures - 1)));
    }

    /** How long to leave a host alone that could not cope, so many times in a row. */
    static Duration rest(int failures) {
        return shorter(LONGEST_REST, doubled(FIRST_REST, failures - 1));
    }

    /** The longest time that a host may ask for. */
    static Duration atMost(Duration asked) {
        return shorter(LONGEST_REST, longer(Duration.ZERO, asked));
    }

    /** Whether a page is to be fetched now because its feed says that it has changed since the last visit. */
    static boolean isOutdated(PageState page, @Nullable Instant changed) {
        Instant visited = page.visited();
        return changed != null && visited != null && page.version() != null && changed.isAfter(visited);
    }

    private static Duration doubled(Duration first, int times) {
        return first.multipliedBy(1L << Math.min(MOST_DOUBLINGS, Math.max(0, times)));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
