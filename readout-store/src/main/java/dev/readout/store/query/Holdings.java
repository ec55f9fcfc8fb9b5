package dev.readout.store.query;

import dev.readout.store.fact.Sort;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much there is.
 *
 * @param articles how many articles
 * @param facts how many facts of each sort are shown; every sort is there
 * @param latest the last day on which an article was published (of one whose day is not known, the first that it may mean),
 *     or null if none is dated
 */
public record Holdings(
        long articles, Map<Sort, Long> facts, @Nullable LocalDate latest) {

    /** Copies the map and fills it up. */
    public Holdings {
        Map<Sort, Long> whole = new EnumMap<>(Sort.class);
        for (Sort sort : Sort.values()) {
            whole.put(sort, facts.getOrDefault(sort, 0L));
        }
        facts = Collections.unmodifiableMap(whole);
    }

    /** How many facts of a sort are shown. */
    public long number(Sort sort) {
        return facts.getOrDefault(sort, 0L);
    }
}
