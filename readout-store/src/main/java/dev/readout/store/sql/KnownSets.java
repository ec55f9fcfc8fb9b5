package dev.readout.store.sql;

import dev.readout.store.fact.Facet;
import dev.readout.store.fact.Sort;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/**
 * The sets that were asked for last, as long as nothing is read or changed: nearly every answer is made of the same few
 * thousand. Those asked for longest ago go when there is no more room. May be shared between threads.
 */
final class KnownSets {

    private static final long MOST_BYTES = 64_000_000;

    /** What an entry takes beside its bits. */
    private static final int ENTRY = 200;

    private static final int MOST_LABELS = 20_000;

    private final Map<Key, ImmutableRoaringBitmap> sets = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, int[]> orders = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, List<FactSets.Size>> sizes = new HashMap<>();
    private final Map<Key, FactColumn> columns = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private long revision;
    private long bytes;

    /** A value of a facet; without a value, the facet. */
    record Key(Sort sort, Facet facet, String value) {}

    /** The sets as of the moment that a transaction reads. */
    FactSets at(Handle handle) {
        return new FactSets(handle, this, Revision.RECORD.number(handle));
    }

    synchronized Optional<ImmutableRoaringBitmap> set(long asOf, Key key) {
        return asOf == revision ? Optional.ofNullable(sets.get(key)) : Optional.empty();
    }

    synchronized void put(long asOf, Key key, ImmutableRoaringBitmap set) {
        if (isCurrent(asOf) && sets.put(key, set) == null) {
            bytes += ENTRY + set.serializedSizeInBytes();
            fit();
        }
    }

    /** The facts of a month in their order. */
    synchronized Optional<int[]> order(long asOf, Key month) {
        return asOf == revision ? Optional.ofNullable(orders.get(month)) : Optional.empty();
    }

    synchronized void put(long asOf, Key month, int[] order) {
        if (isCurrent(asOf) && orders.put(month, order) == null) {
            bytes += ENTRY + (long) Integer.BYTES * order.length;
            fit();
        }
    }

    synchronized Optional<List<FactSets.Size>> sizes(long asOf, Key facet) {
        return asOf == revision ? Optional.ofNullable(sizes.get(facet)) : Optional.empty();
    }

    /** There are as many lists of sizes as facets, so none of them has to go. */
    synchronized void put(long asOf, Key facet, List<FactSets.Size> list) {
        if (isCurrent(asOf)) {
            sizes.put(facet, list);
        }
    }

    synchronized Optional<FactColumn> column(long asOf, Key facet) {
        return asOf == revision ? Optional.ofNullable(columns.get(facet)) : Optional.empty();
    }

    /** As few as facets of which each fact has one value of very many. */
    synchronized void put(long asOf, Key facet, FactColumn column) {
        if (isCurrent(asOf)) {
            columns.put(facet, column);
        }
    }

    /** The name of a person by its key. */
    synchronized Optional<String> label(long asOf, String key) {
        return asOf == revision ? Optional.ofNullable(labels.get(key)) : Optional.empty();
    }

    synchronized void put(long asOf, String key, String label) {
        if (isCurrent(asOf) && labels.size() < MOST_LABELS) {
            labels.put(key, label);
        }
    }

    /** Whether what was read at a revision may be kept; what was kept of an older one goes. */
    private boolean isCurrent(long asOf) {
        if (asOf > revision) {
            sets.clear();
            orders.clear();
            sizes.clear();
            columns.clear();
            labels.clear();
            bytes = 0;
            revision = asOf;
        }
        return asOf == revision;
    }

    private void fit() {
        while (bytes > MOST_BYTES && !orders.isEmpty()) {
            int[] gone = orders.remove(orders.keySet().iterator().next());
            bytes -= gone == null ? 0 : ENTRY + (long) Integer.BYTES * gone.length;
        }
        while (bytes > MOST_BYTES && sets.size() > 1) {
            ImmutableRoaringBitmap gone = sets.remove(sets.keySet().iterator().next());
            bytes -= gone == null ? 0 : ENTRY + gone.serializedSizeInBytes();
        }
    }
}
