package dev.readout.store.sql;

import dev.readout.store.fact.Facet;
import dev.readout.store.fact.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/**
 * The one value that each fact of a sort has of a facet: who speaks. What has each of very many values is counted by going
 * through the facts, of which there are few, and not through the values.
 */
final class FactColumn {

    private static final int NONE = -1;

    private final List<String> values;
    private final int[] places;

    private FactColumn(List<String> values, int[] places) {
        this.values = values;
        this.places = places;
    }

    /** The column of the sets of each value, no fact being in two of them. */
    private static FactColumn of(Map<String, ImmutableRoaringBitmap> sets) {
        int length = sets.values().stream()
                .filter(set -> !set.isEmpty())
                .mapToInt(set -> set.last() + 1)
                .max()
                .orElse(0);
        int[] places = new int[length];
        Arrays.fill(places, NONE);
        List<String> values = new ArrayList<>();
        sets.forEach((value, set) -> {
            int place = values.size();
            values.add(value);
            set.forEach((int row) -> places[row] = place);
        });
        return new FactColumn(values, places);
    }

    /** The column as a transaction reads it. */
    static FactColumn read(Handle handle, Sort sort, Facet facet) {
        Map<String, ImmutableRoaringBitmap> sets = new TreeMap<>();
        handle.createQuery("select value, bits from posting where sort = :sort and facet = :facet")
                .setFetchSize(FactSets.ROWS_AT_ONCE)
                .bind("sort", sort.code())
                .bind("facet", facet.code())
                .map((row, context) -> new FactSets.Part(row.getString("value"), FactSets.bits(row.getBytes("bits"))))
                .forEach(part -> sets.merge(part.value(), part.bits(), ImmutableRoaringBitmap::or));
        return of(sets);
    }

    /** How many facts of a set have each value, the most frequent first; at most so many, none with 0. */
    List<FactSets.Size> sizes(ImmutableRoaringBitmap set, int limit) {
        int[] numbers = new int[values.size()];
        set.forEach((int row) -> {
            if (row < places.length && places[row] != NONE) {
                numbers[places[row]]++;
            }
        });
        List<FactSets.Size> sizes = new ArrayList<>();
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] > 0) {
                sizes.add(new FactSets.Size(values.get(place), numbers[place]));
            }
        }
        return sizes.stream()
                .sorted(Comparator.comparingLong(FactSets.Size::number)
                        .reversed()
                        .thenComparing(FactSets.Size::value))
                .limit(limit)
                .toList();
    }
}
