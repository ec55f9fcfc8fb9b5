package dev.readout.store.sql;

import dev.readout.store.fact.Facet;
import dev.readout.store.fact.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;
import org.roaringbitmap.buffer.MutableRoaringBitmap;

/**
 * Facts by the month that is told of their first day. In the order of days a fact of which only the year is told stands with
 * those of January, and the sets of months are made for that order; here it is of its year ({@code 2025}) and of no month.
 */
final class ToldMonths {

    private static final String JANUARY = "-01";
    private static final int YEAR = "2025".length();

    /** The rank of a day of which only the year is told. */
    private static final int YEAR_RANK = 2;

    private final Handle handle;
    private final FactSets sets;
    private final Sort sort;

    ToldMonths(Handle handle, FactSets sets, Sort sort) {
        this.handle = handle;
        this.sets = sets;
        this.sort = sort;
    }

    /** The facts of a month, or of a year of which no more is told; of the empty value those without a day. */
    ImmutableRoaringBitmap of(String value) {
        if (value.length() == YEAR) {
            return ofYear(value);
        }
        ImmutableRoaringBitmap month = sets.of(sort, Facet.MONTH, value);
        return value.endsWith(JANUARY) ? ImmutableRoaringBitmap.andNot(month, ofYear(value.substring(0, YEAR))) : month;
    }

    /** How many facts of a set have each month or year, the most frequent first; at most so many, none with 0. */
    List<FactSets.Size> sizes(ImmutableRoaringBitmap set, int limit) {
        List<FactSets.Size> sizes = new ArrayList<>();
        List<String> months =
                sets.sizes(sort, Facet.MONTH).stream().map(FactSets.Size::value).toList();
        sets.each(sort, Facet.MONTH, months);
        for (String month : months) {
            add(sizes, set, month);
            if (month.endsWith(JANUARY)) {
                add(sizes, set, month.substring(0, YEAR));
            }
        }
        sizes.sort(Comparator.comparingLong(FactSets.Size::number).reversed().thenComparing(FactSets.Size::value));
        return List.copyOf(sizes.subList(0, Math.min(limit, sizes.size())));
    }

    private void add(List<FactSets.Size> sizes, ImmutableRoaringBitmap set, String value) {
        long number = ImmutableRoaringBitmap.andCardinality(of(value), set);
        if (number > 0) {
            sizes.add(new FactSets.Size(value, number));
        }
    }

    private ImmutableRoaringBitmap ofYear(String year) {
        return sets.set(new KnownSets.Key(sort, Facet.MONTH, year), () -> {
            MutableRoaringBitmap set = new MutableRoaringBitmap();
            handle.createQuery("select pk from fact where sort = :sort and day = :day and day_rank = :rank")
                    .bind("sort", sort.code())
                    .bind("day", year + "-01-01")
                    .bind("rank", YEAR_RANK)
                    .map((row, context) -> row.getLong(1))
                    .forEach(pk -> set.add(FactSets.number(pk)));
            return set;
        });
    }
}
