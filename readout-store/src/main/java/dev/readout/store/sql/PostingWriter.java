package dev.readout.store.sql;

import dev.readout.store.fact.Facet;
import dev.readout.store.fact.Sort;
import dev.readout.store.fact.Tag;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.roaringbitmap.RoaringBitmap;

/** Keeps the set of facts of each value, in the transaction that writes the facts. */
final class PostingWriter implements AutoCloseable {

    private static final int MOST_WAITING = 1_000_000;
    private static final String KEY = "sort = :sort and facet = :facet and value = :value and part = :part";

    private final Handle handle;
    private final PreparedBatch puts;
    private final PreparedBatch deletes;
    private final Map<Key, Difference> waiting = new TreeMap<>();
    private int number;

    PostingWriter(Handle handle) {
        this.handle = handle;
        this.puts = handle.prepareBatch(
                "insert into posting (sort, facet, value, part, number, bits) values (:sort, :facet,"
                        + " :value, :part, :number, :bits) on conflict (sort, facet, value, part) do update set number ="
                        + " excluded.number, bits = excluded.bits");
        this.deletes = handle.prepareBatch("delete from posting where " + KEY);
    }

    /** A part of the set of a value. */
    private record Key(Sort sort, Facet facet, String value, int part) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::sort)
                .thenComparing(Key::facet)
                .thenComparing(Key::value)
                .thenComparingInt(Key::part);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** What comes into a part and what goes out of it. */
    private record Difference(RoaringBitmap in, RoaringBitmap out) {

        Difference() {
            this(new RoaringBitmap(), new RoaringBitmap());
        }
    }

    /** Puts a fact into the set of a value. */
    void put(Sort sort, Tag tag, long pk) {
        Difference difference = difference(sort, tag, pk);
        difference.in().add(FactSets.number(pk));
        difference.out().remove(FactSets.number(pk));
    }

    /** Takes a fact out of the set of a value. */
    void remove(Sort sort, Tag tag, long pk) {
        Difference difference = difference(sort, tag, pk);
        difference.out().add(FactSets.number(pk));
        difference.in().remove(FactSets.number(pk));
    }

    private Difference difference(Sort sort, Tag tag, long pk) {
        if (++number > MOST_WAITING) {
            flush();
        }
        return waiting.computeIfAbsent(
                new Key(sort, tag.facet(), tag.value(), FactSets.part(pk)), key -> new Difference());
    }

    /** Writes what is waiting. */
    void flush() {
        waiting.forEach(this::write);
        puts.execute();
        deletes.execute();
        waiting.clear();
        number = 0;
    }

    private void write(Key key, Difference difference) {
        RoaringBitmap set = handle.createQuery("select bits from posting where " + KEY)
                .bind("sort", key.sort().code())
                .bind("facet", key.facet().code())
                .bind("value", key.value())
                .bind("part", key.part())
                .map((row, context) -> FactSets.bits(row.getBytes("bits")).toRoaringBitmap())
                .findOne()
                .orElseGet(RoaringBitmap::new);
        set.andNot(difference.out());
        set.or(difference.in());
        PreparedBatch batch = set.isEmpty() ? deletes : puts;
        batch.bind("sort", key.sort().code())
                .bind("facet", key.facet().code())
                .bind("value", key.value())
                .bind("part", key.part());
        if (!set.isEmpty()) {
            batch.bind("number", set.getCardinality()).bind("bits", FactSets.bytes(set));
        }
        batch.add();
    }

    @Override
    public void close() {
        puts.close();
        deletes.close();
    }
}
