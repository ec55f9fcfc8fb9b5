package dev.readout.store.sql;

import dev.readout.store.fact.Facet;
import dev.readout.store.fact.Sort;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.buffer.BufferFastAggregation;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;
import org.roaringbitmap.buffer.MutableRoaringBitmap;

/** The sets of the facts that are shown and have a value; of the state of one moment. What was asked before is remembered. */
final class FactSets {

    private static final int PART_BITS = 16;
    static final int AT_ONCE = 64;

    /** How many rows a server sends at once. */
    static final int ROWS_AT_ONCE = 1_000;

    private final Handle handle;
    private final KnownSets known;
    private final long revision;

    /** The sets as a transaction reads them; {@code revision} is the record's in it. */
    FactSets(Handle handle, KnownSets known, long revision) {
        this.handle = handle;
        this.known = known;
        this.revision = revision;
    }

    /** How many facts have a value. */
    record Size(String value, long number) {}

    /** A part of the set of a value. */
    record Part(String value, ImmutableRoaringBitmap bits) {}

    /** A row's number as a member of sets. */
    static int number(long pk) {
        return Math.toIntExact(pk);
    }

    /** The part of a set that a row's number lies in. */
    static int part(long pk) {
        return number(pk) >>> PART_BITS;
    }

    /** A part as it lies in a column. */
    static byte[] bytes(RoaringBitmap part) {
        part.runOptimize();
        byte[] bytes = new byte[part.serializedSizeInBytes()];
        part.serialize(ByteBuffer.wrap(bytes));
        return bytes;
    }

    /** Reads what {@link #bytes} wrote; the bytes are not copied. */
    static ImmutableRoaringBitmap bits(byte[] bytes) {
        return new ImmutableRoaringBitmap(ByteBuffer.wrap(bytes));
    }

    /** How often the record was written. */
    long revision() {
        return revision;
    }

    /** The facts of a sort. */
    ImmutableRoaringBitmap all(Sort sort) {
        return of(sort, Facet.ALL, "");
    }

    /** The facts of a sort that have a value. */
    ImmutableRoaringBitmap of(Sort sort, Facet facet, String value) {
        return each(sort, facet, List.of(value)).get(0);
    }

    /** The facts of a sort that have one of some values. */
    ImmutableRoaringBitmap of(Sort sort, Facet facet, Collection<String> values) {
        List<ImmutableRoaringBitmap> sets = each(sort, facet, List.copyOf(values));
        return sets.size() == 1 ? sets.get(0) : BufferFastAggregation.or(sets.iterator());
    }

    /** The set of each of some values, those of them that are not known taken from the database at once. */
    List<ImmutableRoaringBitmap> each(Sort sort, Facet facet, List<String> values) {
        Map<String, ImmutableRoaringBitmap> sets = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String value : values) {
            known.set(revision, new KnownSets.Key(sort, facet, value))
                    .ifPresentOrElse(set -> sets.put(value, set), () -> missing.add(value));
        }
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            List<String> some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            Map<String, MutableRoaringBitmap> found = new HashMap<>();
            some.forEach(value -> found.put(value, new MutableRoaringBitmap()));
            parts(sort, facet, some)
                    .forEach(part -> found.computeIfAbsent(part.value(), value -> new MutableRoaringBitmap())
                            .or(part.bits()));
            found.forEach((value, set) -> known.put(revision, new KnownSets.Key(sort, facet, value), set));
            sets.putAll(found);
        }
        return values.stream()
                .map(value -> sets.getOrDefault(value, new MutableRoaringBitmap()))
                .toList();
    }

    /** The facts of a month, the earliest first, as rows that lie in the order of their days. */
    int[] order(Sort sort, String month) {
        KnownSets.Key key = new KnownSets.Key(sort, Facet.MONTH, month);
        return known.order(revision, key).orElseGet(() -> {
            List<Integer> pks = handle.createQuery(
                            "select pk from fact where sort = :sort and day between :first and :last"
                                    + " order by day, day_rank, id, copy")
                    .setFetchSize(ROWS_AT_ONCE)
                    .bind("sort", sort.code())
                    .bind("first", month)
                    .bind("last", month.isEmpty() ? "" : month + "-99")
                    .map((row, context) -> number(row.getLong(1)))
                    .list();
            int[] order = pks.stream().mapToInt(Integer::intValue).toArray();
            known.put(revision, key, order);
            return order;
        });
    }

    /** How many facts of a sort there are. */
    long size(Sort sort) {
        return size(sort, Facet.ALL, "");
    }

    /** How many facts of a sort have a value. */
    long size(Sort sort, Facet facet, String value) {
        return of(sort, facet, value).getLongCardinality();
    }

    /** How many facts of a sort have each value, the most frequent first. */
    List<Size> sizes(Sort sort, Facet facet) {
        KnownSets.Key key = new KnownSets.Key(sort, facet, "");
        return known.sizes(revision, key).orElseGet(() -> {
            List<Size> sizes = handle.createQuery(
                            "select value, sum(number) n from posting where sort = :sort and facet = :facet group by value"
                                    + " order by n desc, value")
                    .bind("sort", sort.code())
                    .bind("facet", facet.code())
                    .map((row, context) -> new Size(row.getString("value"), row.getLong("n")))
                    .list();
            known.put(revision, key, sizes);
            return sizes;
        });
    }

    /** The value that each fact of a sort has of a facet of which none has two. */
    FactColumn column(Sort sort, Facet facet) {
        KnownSets.Key key = new KnownSets.Key(sort, facet, "");
        return known.column(revision, key).orElseGet(() -> {
            FactColumn column = FactColumn.read(handle, sort, facet);
            known.put(revision, key, column);
            return column;
        });
    }

    /** The name that a key stands for, which {@code find} finds where it is not known. */
    String label(String key, Supplier<String> find) {
        return known.label(revision, key).orElseGet(() -> {
            String label = find.get();
            known.put(revision, key, label);
            return label;
        });
    }

    /** A set that {@code find} finds where it is not known. */
    ImmutableRoaringBitmap set(KnownSets.Key key, Supplier<? extends ImmutableRoaringBitmap> find) {
        return known.set(revision, key).orElseGet(() -> {
            ImmutableRoaringBitmap set = find.get();
            known.put(revision, key, set);
            return set;
        });
    }

    private List<Part> parts(Sort sort, Facet facet, List<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        "select value, bits from posting where sort = :sort and facet = :facet and value in (<values>)"
                                + " order by value, part")
                .bind("sort", sort.code())
                .bind("facet", facet.code())
                .bindList("values", values)
                .map((row, context) -> new Part(row.getString("value"), bits(row.getBytes("bits"))))
                .list();
    }
}
