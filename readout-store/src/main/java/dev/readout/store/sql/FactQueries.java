package dev.readout.store.sql;

import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import dev.readout.store.fact.Facet;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.Sort;
import dev.readout.store.json.FactCodec;
import dev.readout.store.query.Count;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import dev.readout.store.query.Found;
import dev.readout.store.query.Listed;
import dev.readout.store.query.Page;
import dev.readout.store.query.PageRequest;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/** Finds and counts the facts that are shown. */
public final class FactQueries {

    /** How many rows a server sends at once. */
    private static final int AT_ONCE = 1_000;

    private final FactRows rows;
    private final Dialect dialect;
    private final FoundWords words;
    private final KnownSets known = new KnownSets();
    private final PersonQueries persons = new PersonQueries(known, this::speaker);

    /** Queries over a database of a dialect. */
    public FactQueries(FactCodec codec, Dialect dialect, ArticleTable articles) {
        this.rows = new FactRows(codec, articles);
        this.dialect = dialect;
        this.words = new FoundWords(dialect);
    }

    /** What can be asked of the people whom they name. */
    public PersonQueries persons() {
        return persons;
    }

    /**
     * A part of the list of the facts that a filter means.
     *
     * @throws IllegalArgumentException if the filter is not for that type, or the cursor none of ours
     */
    public <T> Page<T> page(Handle handle, FactFilter filter, Class<T> type, PageRequest request) {
        FactSets sets = known.at(handle);
        return page(handle, sets, filter, type, request, set(handle, sets, filter));
    }

    private <T> Page<T> page(
            Handle handle,
            FactSets sets,
            FactFilter filter,
            Class<T> type,
            PageRequest request,
            ImmutableRoaringBitmap set) {
        requireType(filter.sort(), type);
        Chronology order = new Chronology(handle, sets, filter.sort(), request);
        List<Integer> pks = order.rows(set, request.skip(), request.limit() + 1);
        boolean more = pks.size() > request.limit();
        List<Integer> shown = more ? pks.subList(0, request.limit()) : pks;
        String next = more ? order.cursor(shown.get(shown.size() - 1)).text() : null;
        return new Page<>(rows.found(handle, sets.revision(), shown, type), set.getLongCardinality(), next);
    }

    /** A part of a list, with how many of the whole list have each value of some fields; at most so many values of each. */
    public <T> Listed<T> listed(
            Handle handle,
            FactFilter filter,
            Class<T> type,
            PageRequest request,
            Collection<Field> fields,
            int values) {
        FactSets sets = known.at(handle);
        ImmutableRoaringBitmap set = set(handle, sets, filter);
        Map<Field, List<Count>> counts = new EnumMap<>(Field.class);
        for (Field field : fields) {
            counts.put(field, counts(handle, sets, filter, field, values, set));
        }
        return new Listed<>(page(handle, sets, filter, type, request, set), counts);
    }

    /** The facts of some rows, in the order of the rows. */
    <T> List<Found<T>> found(Handle handle, List<Integer> pks, Class<T> type) {
        return rows.found(handle, known.at(handle).revision(), pks, type);
    }

    /** How many facts of a sort are shown. */
    public long size(Handle handle, Sort sort) {
        return known.at(handle).size(sort);
    }

    /** The last first day of the facts that a filter means and that have each of some values; values without any are missing. */
    public Map<String, PartialDate> lastDays(Handle handle, FactFilter filter, Field field, Collection<String> values) {
        FactSets sets = known.at(handle);
        ImmutableRoaringBitmap set = set(handle, sets, filter);
        Map<String, PartialDate> days = new TreeMap<>();
        for (String value : values) {
            ImmutableRoaringBitmap some = ImmutableRoaringBitmap.and(
                    set, set(handle, sets, FactFilter.of(filter.sort()).with(field, value)));
            Chronology order = new Chronology(handle, sets, filter.sort(), PageRequest.newest(1));
            order.rows(some, 0, 1).stream()
                    .flatMap(pk -> order.cursor(pk).date().stream())
                    .forEach(day -> days.put(value, day));
        }
        return days;
    }

    /** How many facts a filter means. */
    public long count(Handle handle, FactFilter filter) {
        return set(handle, filter).getLongCardinality();
    }

    /** How many of the facts that a filter means have each value of a field; the most frequent first. */
    public List<Count> counts(Handle handle, FactFilter filter, Field field, int limit) {
        FactSets sets = known.at(handle);
        return counts(handle, sets, filter, field, limit, set(handle, sets, filter));
    }

    private List<Count> counts(
            Handle handle, FactSets sets, FactFilter filter, Field field, int limit, ImmutableRoaringBitmap set) {
        Facet facet = Selection.facet(field);
        if (facet == null) {
            return owners(handle, filter, field, limit, set);
        }
        return sizes(handle, sets, filter, field, facet, limit, set).stream()
                .map(size -> new Count(size.value(), label(handle, sets, facet, size.value()), size.number()))
                .toList();
    }

    private List<FactSets.Size> sizes(
            Handle handle,
            FactSets sets,
            FactFilter filter,
            Field field,
            Facet facet,
            int limit,
            ImmutableRoaringBitmap set) {
        if (field == Field.MONTH) {
            return new ToldMonths(handle, sets, filter.sort()).sizes(set, limit);
        }
        return Selection.isWhole(filter)
                ? sets.sizes(filter.sort(), facet).stream().limit(limit).toList()
                : new FactCounts(sets, filter.sort()).sizes(facet, set, limit);
    }

    /** Counts by engagement or article: of each there are too many for sets of their own. */
    private static List<Count> owners(
            Handle handle, FactFilter filter, Field field, int limit, ImmutableRoaringBitmap set) {
        Map<String, Long> numbers = new TreeMap<>();
        String sql = field == Field.ARTICLE
                ? "select fact, article from telling"
                : "select pk, coalesce(engagement, '') from fact where sort = :sort";
        try (Query query = handle.createQuery(sql).setFetchSize(AT_ONCE)) {
            if (field != Field.ARTICLE) {
                query.bind("sort", filter.sort().code());
            }
            query.map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                    .forEach(entry -> {
                        if (set.contains(FactSets.number(entry.getKey()))) {
                            numbers.merge(entry.getValue(), 1L, Long::sum);
                        }
                    });
        }
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(entry -> new Count(entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The rows of the facts that a filter means. */
    ImmutableRoaringBitmap set(Handle handle, FactFilter filter) {
        return set(handle, known.at(handle), filter);
    }

    private ImmutableRoaringBitmap set(Handle handle, FactSets sets, FactFilter filter) {
        return new Selection(handle, dialect, words, sets).of(filter);
    }

    /** The first speaker of a key, as its first statement writes the name. */
    private Optional<String> speaker(Handle handle, String person) {
        FactFilter spoken = FactFilter.of(Sort.STATEMENT).with(Field.PERSON, person);
        return page(handle, spoken, Statement.class, PageRequest.oldest(1)).facts().stream()
                .map(Statement::speaker)
                .findFirst();
    }

    private String label(Handle handle, FactSets sets, Facet facet, String value) {
        return facet == Facet.PERSON ? persons.name(handle, sets, value) : value;
    }

    /** The fact of a name ({@link FactKey#named}), if it is shown. */
    public <T> Optional<Found<T>> one(Handle handle, String id, Sort sort, Class<T> type, QuotedArticles quoted) {
        requireType(sort, type);
        return rows.one(handle, FactKey.named(sort, id), type, quoted);
    }

    /** The engagement that an id leads to, if it names one that was merged into another. */
    public static Optional<String> mergedInto(Handle handle, String id) {
        return handle.createQuery("select engagement from fact where sort = 'engagement' and id = ? and body is null"
                        + " and engagement is not null")
                .bind(0, id)
                .mapTo(String.class)
                .findFirst();
    }

    private static void requireType(Sort sort, Class<?> type) {
        if (sort.type() != type) {
            throw new IllegalArgumentException(
                    "the filter means facts of the sort " + sort.code() + ", not " + type.getSimpleName());
        }
    }
}
