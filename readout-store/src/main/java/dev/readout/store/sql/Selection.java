package dev.readout.store.sql;

import dev.readout.store.fact.Facet;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.buffer.BufferFastAggregation;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;
import org.roaringbitmap.buffer.MutableRoaringBitmap;

/** Finds the set of the facts that a filter means; every value is bound. */
final class Selection {

    private static final Map<Field, Facet> FACETS = facets();
    private static final int MONTH = "2025-07".length();

    private final Handle handle;
    private final Dialect dialect;
    private final FoundWords found;
    private final FactSets sets;

    Selection(Handle handle, Dialect dialect, FoundWords found, FactSets sets) {
        this.handle = handle;
        this.dialect = dialect;
        this.found = found;
        this.sets = sets;
    }

    private static Map<Field, Facet> facets() {
        Map<Field, Facet> facets = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (field != Field.ENGAGEMENT && field != Field.ARTICLE) {
                facets.put(field, Facet.valueOf(field.name()));
            }
        }
        return facets;
    }

    /** The facet that a field's values are kept by; null for engagements and articles, of which each has few facts. */
    static @Nullable Facet facet(Field field) {
        return FACETS.get(field);
    }

    /** Whether a filter means all facts of its sort. */
    static boolean isWhole(FactFilter filter) {
        return filter.with().isEmpty()
                && filter.without().isEmpty()
                && filter.since() == null
                && filter.until() == null
                && filter.text() == null;
    }

    /** The facts that a filter means. */
    ImmutableRoaringBitmap of(FactFilter filter) {
        Sort sort = filter.sort();
        if (isWhole(filter)) {
            return sets.all(sort);
        }
        MutableRoaringBitmap set = sets.all(sort).toMutableRoaringBitmap();
        filter.with().forEach((field, values) -> {
            if (field == Field.STATE) {
                values.forEach(value -> set.and(having(sort, field, List.of(value))));
            } else {
                set.and(having(sort, field, values));
            }
        });
        filter.without().forEach((field, values) -> set.andNot(having(sort, field, values)));
        if (filter.since() != null) {
            set.and(since(sort, filter.since()));
        }
        if (filter.until() != null) {
            set.and(until(sort, filter.until()));
        }
        if (filter.text() != null) {
            set.and(found.rows(handle, "words_of_fact", dialect.words(filter.text()), sets.revision()));
        }
        return set;
    }

    private ImmutableRoaringBitmap having(Sort sort, Field field, List<String> values) {
        if (field == Field.MONTH) {
            ToldMonths months = new ToldMonths(handle, sets, sort);
            return BufferFastAggregation.or(values.stream().map(months::of).iterator());
        }
        Facet facet = facet(field);
        if (facet != null) {
            return sets.of(sort, facet, values);
        }
        if (field == Field.ARTICLE) {
            return rows(handle.createQuery("select fact from telling where article in (<values>)")
                    .bindList("values", values));
        }
        MutableRoaringBitmap set = rows(handle.createQuery("select pk from fact where engagement in (<values>)")
                .bindList("values", values));
        if (values.contains("")) {
            set.or(sets.all(sort));
            set.andNot(rows(handle.createQuery("select pk from fact where engagement is not null")));
        }
        return set;
    }

    /** Whole months by their sets, the days of the first by the index. */
    private MutableRoaringBitmap since(Sort sort, LocalDate day) {
        String month = day.toString().substring(0, MONTH);
        MutableRoaringBitmap set = months(sort, Facet.LAST_MONTH, value -> value.compareTo(month) > 0)
                .toMutableRoaringBitmap();
        set.or(days(sort, "last_day", day.toString(), month + "-99"));
        return set;
    }

    /** Whole months by their sets, the days of the last by the index; the undated are not meant. */
    private MutableRoaringBitmap until(Sort sort, LocalDate day) {
        String month = day.toString().substring(0, MONTH);
        MutableRoaringBitmap set = months(sort, Facet.MONTH, value -> !value.isEmpty() && value.compareTo(month) < 0)
                .toMutableRoaringBitmap();
        set.or(days(sort, "day", month, day.toString()));
        return set;
    }

    private ImmutableRoaringBitmap months(Sort sort, Facet facet, Predicate<String> meant) {
        Collection<String> values = sets.sizes(sort, facet).stream()
                .map(FactSets.Size::value)
                .filter(meant)
                .toList();
        return sets.of(sort, facet, values);
    }

    private MutableRoaringBitmap days(Sort sort, String column, String first, String last) {
        return rows(
                handle.createQuery("select pk from fact where sort = :sort and " + column + " between :first and :last")
                        .bind("sort", sort.code())
                        .bind("first", first)
                        .bind("last", last));
    }

    private static MutableRoaringBitmap rows(Query query) {
        MutableRoaringBitmap set = new MutableRoaringBitmap();
        query.map((row, context) -> row.getLong(1)).forEach(pk -> set.add(FactSets.number(pk)));
        return set;
    }
}
