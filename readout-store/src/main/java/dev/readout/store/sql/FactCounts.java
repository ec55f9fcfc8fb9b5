package dev.readout.store.sql;

import dev.readout.store.fact.Facet;
import dev.readout.store.fact.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/** Counts the facts of a set by the values of a facet. */
final class FactCounts {

    private final FactSets sets;
    private final Sort sort;

    /** Counts of facts of a sort. */
    FactCounts(FactSets sets, Sort sort) {
        this.sets = sets;
        this.sort = sort;
    }

    /** How many facts of a set have each value of a facet, the most frequent first; at most so many, none with 0. */
    List<FactSets.Size> sizes(Facet facet, ImmutableRoaringBitmap set, int limit) {
        if (sort == Sort.STATEMENT && facet == Facet.PERSON) {
            return sets.column(sort, facet).sizes(set, limit);
        }
        List<FactSets.Size> all = sets.sizes(sort, facet);
        List<FactSets.Size> best = new ArrayList<>();
        for (int from = 0; from < all.size(); from += FactSets.AT_ONCE) {
            if (best.size() >= limit
                    && best.get(limit - 1).number() > all.get(from).number()) {
                break;
            }
            List<String> values = all.subList(from, Math.min(all.size(), from + FactSets.AT_ONCE)).stream()
                    .map(FactSets.Size::value)
                    .toList();
            List<ImmutableRoaringBitmap> each = sets.each(sort, facet, values);
            for (int i = 0; i < values.size(); i++) {
                long number = ImmutableRoaringBitmap.andCardinality(each.get(i), set);
                if (number > 0) {
                    best.add(new FactSets.Size(values.get(i), number));
                }
            }
            best.sort(Comparator.comparingLong(FactSets.Size::number).reversed().thenComparing(FactSets.Size::value));
            best = new ArrayList<>(best.subList(0, Math.min(limit, best.size())));
        }
        return best;
    }
}
