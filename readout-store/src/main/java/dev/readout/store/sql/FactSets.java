package dev.readout.store.sql;

import dev.readout.store.fact.Facet;
import dev.readout.store.fact.Sort;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;
import org.roaringbitmap.buffer.MutableRoaringBitmap;

/** The sets of the facts that are shown and have a value; of the state of one moment. */
final class FactSets {

    private static final int PART_BITS = 16;
    private static final int AT_ONCE = 64;

    private final Handle handle;

    FactSets(Handle handle) {
        this.handle = handle;
    }

    /** How many facts have a value. */
    record Size(String value, long number) {}

    private record Part(String value, ImmutableRoaringBitmap bits) {}

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

    /** The facts of a sort. */
    MutableRoaringBitmap all(Sort sort) {
        return of(sort, Facet.ALL, List.of(""));
    }

    /** The facts of a sort that have one of some values. */
    MutableRoaringBitmap of(Sort sort, Facet facet, Collection<String> values) {
        MutableRoaringBitmap set = new MutableRoaringBitmap();
        List<String> list = List.copyOf(values);
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            parts(sort, facet, list.subList(from, Math.min(list.size(), from + AT_ONCE)))
                    .forEach(part -> set.or(part.bits()));
        }
        return set;
    }

    /** How many facts of a sort there are. */
    long size(Sort sort) {
        return size(sort, Facet.ALL, "");
    }

    /** How many facts of a sort have a value. */
    long size(Sort sort, Facet facet, String value) {
        return handle.createQuery(
                        "select coalesce(sum(number), 0) from posting where sort = :sort and facet = :facet and value"
                                + " = :value")
                .bind("sort", sort.code())
                .bind("facet", facet.code())
                .bind("value", value)
                .mapTo(Long.class)
                .one();
    }

    /** How many facts of a sort have each value, the most frequent first. */
    List<Size> sizes(Sort sort, Facet facet) {
        return handle.createQuery(
                        "select value, sum(number) n from posting where sort = :sort and facet = :facet group by value"
                                + " order by n desc, value")
                .bind("sort", sort.code())
                .bind("facet", facet.code())
                .map((row, context) -> new Size(row.getString("value"), row.getLong("n")))
                .list();
    }

    /** How many facts of a set have each value of a facet, the most frequent first; at most so many, none with 0. */
    List<Size> sizes(Sort sort, Facet facet, ImmutableRoaringBitmap set, int limit) {
        List<Size> all = sizes(sort, facet);
        List<Size> best = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            if (best.size() >= limit
                    && best.get(limit - 1).number() > all.get(from).number()) {
                break;
            }
            List<String> values = all.subList(from, Math.min(all.size(), from + AT_ONCE)).stream()
                    .map(Size::value)
                    .toList();
            best.addAll(within(parts(sort, facet, values), set));
            best.sort(Comparator.comparingLong(Size::number).reversed().thenComparing(Size::value));
            best = new ArrayList<>(best.subList(0, Math.min(limit, best.size())));
        }
        return best;
    }

    /** The parts of a value follow each other. */
    private static List<Size> within(List<Part> parts, ImmutableRoaringBitmap set) {
        List<Size> sizes = new ArrayList<>();
        String value = null;
        long number = 0;
        for (Part part : parts) {
            if (!part.value().equals(value)) {
                add(sizes, value, number);
                value = part.value();
                number = 0;
            }
            number += ImmutableRoaringBitmap.andCardinality(part.bits(), set);
        }
        add(sizes, value, number);
        return sizes;
    }

    private static void add(List<Size> sizes, @Nullable String value, long number) {
        if (value != null && number > 0) {
            sizes.add(new Size(value, number));
        }
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
