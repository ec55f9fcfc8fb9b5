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
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/**
 * Finds a part of a set of facts in the order of their days. Months of which the set has nothing, or which lie before the
 * part, are passed over by counting; only in the others are rows looked at.
 */
final class Chronology {

    /** So many facts are looked up one by one; of more, the index is read through. */
    private static final int FEW = 200;

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

    Chronology(Handle handle, Sort sort, PageRequest request) {
        this.handle = handle;
        this.sets = new FactSets(handle);
        this.sort = sort;
        this.newest = request.order() == Order.NEWEST;
        this.after = request.after() == null ? null : new Place(0, Cursor.parse(request.after()));
    }

    /** A fact's row, and where it stands. */
    record Place(long pk, Cursor cursor) {

        private static Place of(ResultSet row) throws SQLException {
            return new Place(
                    row.getLong("pk"),
                    new Cursor(row.getString("day"), row.getInt("day_rank"), row.getString("id"), row.getInt("copy")));
        }

        private String month() {
            return cursor.day().substring(0, Math.min(MONTH, cursor.day().length()));
        }
    }

    /** So many of a set, past so many. */
    List<Place> places(ImmutableRoaringBitmap set, int skip, int limit) {
        if (set.getCardinality() <= FEW) {
            List<Place> all = lookedUp(set, Integer.MAX_VALUE);
            return all.subList(Math.min(skip, all.size()), (int) Math.min(all.size(), (long) skip + limit));
        }
        List<Place> places = new ArrayList<>();
        int passed = 0;
        for (String month : months()) {
            ImmutableRoaringBitmap here = ImmutableRoaringBitmap.and(set, sets.of(sort, Facet.MONTH, List.of(month)));
            int number = here.getCardinality();
            boolean cut = after != null && after.month().equals(month);
            if (number == 0) {
                continue;
            }
            if (!cut && passed + number <= skip) {
                passed += number;
                continue;
            }
            int wanted = skip - passed + limit - places.size();
            List<Place> found = number <= FEW ? lookedUp(here, wanted) : readThrough(here, month, wanted);
            int over = Math.min(skip - passed, found.size());
            passed += over;
            places.addAll(found.subList(over, found.size()));
            if (places.size() >= limit) {
                break;
            }
        }
        return places;
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

    private List<Place> lookedUp(ImmutableRoaringBitmap set, int limit) {
        List<Integer> pks = Arrays.stream(set.toArray()).boxed().toList();
        List<Place> places = new ArrayList<>();
        for (int from = 0; from < pks.size(); from += AT_ONCE) {
            places.addAll(handle.createQuery(COLUMNS + "pk in (<pks>)")
                    .bindList("pks", pks.subList(from, Math.min(pks.size(), from + AT_ONCE)))
                    .map((row, context) -> Place.of(row))
                    .list());
        }
        return places.stream()
                .filter(this::isRest)
                .sorted(
                        newest
                                ? RANK.reversed()
                                : Comparator.comparing((Place place) ->
                                                place.cursor().day().isEmpty())
                                        .thenComparing(RANK))
                .limit(limit)
                .toList();
    }

    private List<Place> readThrough(ImmutableRoaringBitmap set, String month, int limit) {
        String direction = newest ? " desc" : "";
        List<Place> places = new ArrayList<>();
        try (Query query = handle.createQuery(COLUMNS + "sort = :sort and day between :first and :last order by day"
                        + direction + ", day_rank" + direction + ", id" + direction + ", copy" + direction)
                .setFetchSize(AT_ONCE)
                .bind("sort", sort.code())
                .bind("first", firstDay(month))
                .bind("last", lastDay(month))) {
            ResultIterator<Place> rows =
                    query.map((row, context) -> Place.of(row)).iterator();
            while (places.size() < limit && rows.hasNext()) {
                Place place = rows.next();
                if (set.contains(FactSets.number(place.pk())) && isRest(place)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** Reading begins at the day where the part before ended. */
    private String firstDay(String month) {
        return !newest && after != null && after.month().equals(month)
                ? after.cursor().day()
                : month;
    }

    private String lastDay(String month) {
        if (newest && after != null && after.month().equals(month)) {
            return after.cursor().day();
        }
        return month.isEmpty() ? "" : month + "-99";
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
