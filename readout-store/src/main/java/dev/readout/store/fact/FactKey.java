package dev.readout.store.fact;

import java.util.Comparator;

/**
 * Names a fact.
 *
 * @param sort its sort
 * @param id its id in the record
 * @param copy 0; 1 and up for further facts of the same id
 */
public record FactKey(Sort sort, String id, int copy) implements Comparable<FactKey> {

    private static final Comparator<FactKey> ORDER =
            Comparator.comparing(FactKey::sort).thenComparing(FactKey::id).thenComparingInt(FactKey::copy);

    @Override
    public int compareTo(FactKey other) {
        return ORDER.compare(this, other);
    }
}
