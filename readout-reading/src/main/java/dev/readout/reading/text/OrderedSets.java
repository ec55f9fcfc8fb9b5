package dev.readout.reading.text;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Sets that are gone through in the order in which they were filled. That of {@link Set#copyOf} and
 * {@link Collectors#toUnmodifiableSet} differs from process to process, and with it whatever is read first.
 */
public final class OrderedSets {

    private OrderedSets() {}

    /** A copy in the same order, which cannot be changed. */
    public static <T> Set<T> copyOf(Collection<? extends T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** Collects what comes, in its order, into a set that cannot be changed. */
    public static <T> Collector<T, ?, Set<T>> collector() {
        return Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), OrderedSets::copyOf);
    }
}
