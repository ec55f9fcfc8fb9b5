package dev.readout.store.sql;

import dev.readout.store.fact.Facet;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Order;
import dev.readout.store.query.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/**
 * Finds a part of a set of facts in the order of their days. Months of which the set has nothing, or which lie before the
 * part, are passed over by counting; only of the others is the order of the facts looked at.
 */
final class Chronology {

    /** So many facts are looked up and put in order; more are picked out of the order of their months. */
    private static final int FEW = 50;

    private static final int AT_ONCE = 500;
    private static final int MONTH = "2025-07".length();

    private static final Comparator<Place> RANK = Comparator.comparing(
                    (Place place) -> place.cursor().day())
            .thenComparingInt(place -> place.cursor().rank())
            .thenComparing(place -> place.cursor().id())
            .thenComparingInt(place -> place.cursor().copy());

    private static final String COLUMNS = "select pk, day, day_rank, id, copy from fact where ";

    private final Handle handle;
    private final FactSets sets;
    private final Sort sort;
    private final boolean newest;
    private final @Nullable Place after;

    Chronology(Handle handle, FactSets sets, Sort sort, PageRequest request) {
        this.handle = handle;
        this.sets = sets;
        this.sort = sort;
        this.newest = request.order() == Order.NEWEST;
        this.after = request.after() == null ? null : new Place(0, Cursor.parse(request.after()));
    }

    /** A fact's row, and where it stands. */
    private record Place(long pk, Cursor cursor) {

        private static Place of(ResultSet row) throws SQLException {
            return new Place(
                    row.getLong("pk"),
                    new Cursor(row.getString("day"), row.getInt("day_rank"), row.getString("id"), row.getInt("copy")));
        }

        private String month() {
            return cursor.day().substring(0, Math.min(MONTH, cursor.day().length()));
        }
    }

    /** The rows of so many of a set, past so many, in order. */
    List<Integer> rows(ImmutableRoaringBitmap set, int skip, int limit) {
        if (set.getCardinality() <= FEW) {
            return lookedUp(Arrays.stream(set.toArray()).boxed().toList()).stream()
                    .filter(this::isRest)
                    .sorted(order())
                    .skip(skip)
                    .limit(limit)
                    .map(place -> FactSets.number(place.pk()))
                    .toList();
        }
        List<Integer> pks = new ArrayList<>();
        int passed = 0;
        List<String> months = months();
        Iterator<ImmutableRoaringBitmap> facts =
                sets.each(sort, Facet.MONTH, months).iterator();
        for (String month : months) {
            boolean cut = after != null && after.month().equals(month);
            int number = ImmutableRoaringBitmap.andCardinality(set, facts.next());
            if (number == 0) {
                continue;
            }
            if (!cut && passed + number <= skip) {
                passed += number;
                continue;
            }
            List<Integer> found = within(set, month, skip - passed + limit - pks.size());
            int over = Math.min(skip - passed, found.size());
            passed += over;
            pks.addAll(found.subList(over, found.size()));
            if (pks.size() >= limit) {
                break;
            }
        }
        return pks;
    }

    /** Where a row stands. */
    Cursor cursor(int pk) {
        return lookedUp(List.of(pk)).get(0).cursor();
    }

    private Comparator<Place> order() {
        return newest
                ? RANK.reversed()
                : Comparator.comparing((Place place) -> place.cursor().day().isEmpty())
                        .thenComparing(RANK);
    }

    /** The first so many of a set in a month, from where the part before ended. */
    private List<Integer> within(ImmutableRoaringBitmap set, String month, int limit) {
        int[] all = sets.order(sort, month);
        int from = newest ? all.length - 1 : 0;
        if (after != null && after.month().equals(month)) {
            from = newest ? number(after, month, "<") - 1 : number(after, month, "<=");
        }
        List<Integer> found = new ArrayList<>();
        for (int i = from; i >= 0 && i < all.length && found.size() < limit; i += newest ? -1 : 1) {
            if (set.contains(all[i])) {
                found.add(all[i]);
            }
        }
        return found;
    }

    /** How many facts of a month stand before a place, or there too. */
    private int number(Place place, String month, String compared) {
        return handle.createQuery("select count(*) from fact where sort = :sort and day between :first and :last and"
                        + " (day, day_rank, id, copy) " + compared + " (:day, :rank, :id, :copy)")
                .bind("sort", sort.code())
                .bind("first", month)
                .bind("last", place.cursor().day())
                .bind("day", place.cursor().day())
                .bind("rank", place.cursor().rank())
                .bind("id", place.cursor().id())
                .bind("copy", place.cursor().copy())
                .mapTo(Integer.class)
                .one();
    }

    /** The months from where the part before ended, in order; the undated last. */
    private List<String> months() {
        Comparator<String> order = newest ? Comparator.reverseOrder() : Comparator.naturalOrder();
        order = Comparator.comparing(String::isEmpty).thenComparing(order);
        List<String> months = new ArrayList<>(
                sets.sizes(sort, Facet.MONTH).stream().map(FactSets.Size::value).toList());
        months.sort(order);
        if (after != null) {
            Comparator<String> before = order;
            months.removeIf(month -> before.compare(month, after.month()) < 0);
        }
        return months;
    }

    private List<Place> lookedUp(List<Integer> pks) {
        List<Place> places = new ArrayList<>();
        for (int from = 0; from < pks.size(); from += AT_ONCE) {
            places.addAll(handle.createQuery(COLUMNS + "pk in (<pks>)")
                    .bindList("pks", pks.subList(from, Math.min(pks.size(), from + AT_ONCE)))
                    .map((row, context) -> Place.of(row))
                    .list());
        }
        return places;
    }

    private boolean isRest(Place place) {
        if (after == null) {
            return true;
        }
        boolean dated = !place.cursor().day().isEmpty();
        if (dated == after.cursor().day().isEmpty()) {
            return !dated;
        }
        int compared = RANK.compare(place, after);
        return newest ? compared < 0 : compared > 0;
    }
}
