package dev.readout.store.sql;

import dev.readout.model.article.ArticleId;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.ReviewState;
import dev.readout.store.fact.Sort;
import dev.readout.store.json.FactCodec;
import dev.readout.store.query.Count;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import dev.readout.store.query.Found;
import dev.readout.store.query.Order;
import dev.readout.store.query.Page;
import dev.readout.store.query.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Finds and counts the facts that are shown. */
public final class FactQueries {

    private static final String ROW =
            "select f.pk, f.sort, f.id, f.copy, f.review, f.added, f.changed, f.day, f.day_rank, f.body from fact f";
    private static final String NEWEST_KEY = "(f.day, f.day_rank, f.id, f.copy)";
    private static final String OLDEST_KEY =
            "(case when f.day = '' then 1 else 0 end, f.day, f.day_rank, f.id, f.copy)";

    private final FactCodec codec;
    private final Dialect dialect;
    private final ArticleTable articles;

    /** Queries over a database of a dialect. */
    public FactQueries(FactCodec codec, Dialect dialect, ArticleTable articles) {
        this.codec = codec;
        this.dialect = dialect;
        this.articles = articles;
    }

    private record Row(long pk, FactKey key, ReviewState review, long added, long changed, Cursor place, String body) {}

    /**
     * A part of the list of the facts that a filter means.
     *
     * @throws IllegalArgumentException if the filter is not for that type, or the cursor none of ours
     */
    public <T> Page<T> page(Handle handle, FactFilter filter, Class<T> type, PageRequest request) {
        requireType(filter.sort(), type);
        long total = count(handle, filter);
        List<Row> rows = rows(handle, filter, request);
        boolean more = rows.size() > request.limit();
        List<Row> shown = more ? rows.subList(0, request.limit()) : rows;
        QuotedArticles quoted = quoted(handle, shown);
        List<Found<T>> items =
                shown.stream().map(row -> found(row, type, quoted)).toList();
        String next = more ? shown.get(shown.size() - 1).place().text() : null;
        return new Page<>(items, total, next, quoted.all());
    }

    /** How many facts a filter means. */
    public long count(Handle handle, FactFilter filter) {
        Conditions conditions = new Conditions(dialect, filter);
        return conditions
                .bind(handle.createQuery("select count(*) from fact f" + conditions.where()))
                .mapTo(Long.class)
                .one();
    }

    /** How many of the facts that a filter means have each value of a field; the most frequent first. */
    public List<Count> counts(Handle handle, FactFilter filter, Field field, int limit) {
        Conditions conditions = new Conditions(dialect, filter);
        String column = Conditions.column(field);
        String sql;
        if (field == Field.OUTLET) {
            sql =
                    "select coalesce(a.outlet, '') v, coalesce(a.outlet, '') l, count(distinct f.pk) n from fact f join tag t on t.fact"
                            + " = f.pk and t.facet = 'article' join article a on a.id = t.value" + conditions.where();
        } else if (column.isEmpty()) {
            sql = "select t.value v, min(t.label) l, count(*) n from fact f join tag t on t.fact = f.pk and t.facet = '"
                    + field.code() + "'" + conditions.where();
        } else {
            sql = "select coalesce(" + column + ", '') v, coalesce(" + column + ", '') l, count(*) n from fact f"
                    + conditions.where();
        }
        return conditions
                .bind(handle.createQuery(sql + " group by 1 order by n desc, v limit :limit"))
                .bind("limit", limit)
                .map((row, context) -> new Count(row.getString("v"), row.getString("l"), row.getLong("n")))
                .list();
    }

    /**
     * The persons in whose key some words occur, the most frequent first.
     *
     * @param key the words as a key ({@code wang}, {@code wang-yi})
     */
    public static List<Count> persons(Handle handle, String key, int limit) {
        return handle.createQuery("select value v, min(label) l, count(*) n from tag where facet = 'person' and"
                        + " (value = :key or value like :head or value like :tail or value like :inside)"
                        + " group by value order by n desc, v limit :limit")
                .bind("key", key)
                .bind("head", key + "-%")
                .bind("tail", "%-" + key)
                .bind("inside", "%-" + key + "-%")
                .bind("limit", limit)
                .map((row, context) -> new Count(row.getString("v"), row.getString("l"), row.getLong("n")))
                .list();
    }

    /** The fact of a name ({@link FactKey#named}), if it is shown. */
    public <T> Optional<Found<T>> one(Handle handle, String id, Sort sort, Class<T> type, QuotedArticles quoted) {
        requireType(sort, type);
        return handle.createQuery(
                        ROW + " where f.sort = :sort and (f.id = :id or f.shown_id = :id) and f.copy = :copy and f.body"
                                + " is not null order by f.pk limit 1")
                .bind("sort", sort.code())
                .bind("id", FactKey.named(sort, id).id())
                .bind("copy", FactKey.named(sort, id).copy())
                .map((row, context) -> row(row))
                .findOne()
                .map(row -> found(row, type, quoted.with(tagged(handle, List.of(row)))));
    }

    /** The engagement that an id leads to, if it names one that was merged into another. */
    public static Optional<String> mergedInto(Handle handle, String id) {
        return handle.createQuery("select engagement from fact where sort = 'engagement' and id = ? and body is null"
                        + " and engagement is not null")
                .bind(0, id)
                .mapTo(String.class)
                .findFirst();
    }

    private List<Row> rows(Handle handle, FactFilter filter, PageRequest request) {
        boolean newest = request.order() == Order.NEWEST;
        Conditions conditions = new Conditions(dialect, filter);
        after(conditions, newest, request.after());
        String direction = newest ? " desc" : "";
        String order = " order by "
                + (newest ? "" : "case when f.day = '' then 1 else 0 end, ")
                + String.format(Locale.ROOT, "f.day%1$s, f.day_rank%1$s, f.id%1$s, f.copy%1$s", direction);
        Query query = handle.createQuery(ROW + conditions.where() + order + " limit :limit offset :skip");
        return conditions
                .bind(query)
                .bind("limit", request.limit() + 1)
                .bind("skip", request.skip())
                .map((row, context) -> row(row))
                .list();
    }

    private static void after(Conditions conditions, boolean newest, @Nullable String text) {
        if (text == null) {
            return;
        }
        Cursor cursor = Cursor.parse(text);
        Map<String, Object> values = Map.of(
                "cursor_day", cursor.day(),
                "cursor_rank", cursor.rank(),
                "cursor_id", cursor.id(),
                "cursor_copy", cursor.copy());
        String place = "(:cursor_day, :cursor_rank, :cursor_id, :cursor_copy)";
        if (newest) {
            conditions.and(NEWEST_KEY + " < " + place, values);
        } else {
            String undated = cursor.day().isEmpty() ? "1" : "0";
            conditions.and(OLDEST_KEY + " > (" + undated + ", " + place.substring(1), values);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        FactKey key = new FactKey(Sort.ofCode(row.getString("sort")), row.getString("id"), row.getInt("copy"));
        return new Row(
                row.getLong("pk"),
                key,
                ReviewState.ofCode(row.getString("review")),
                row.getLong("added"),
                row.getLong("changed"),
                new Cursor(row.getString("day"), row.getInt("day_rank"), key.id(), key.copy()),
                row.getString("body"));
    }

    private <T> Found<T> found(Row row, Class<T> type, QuotedArticles quoted) {
        return new Found<>(row.key(), codec.read(row.body(), type, quoted), row.review(), row.added(), row.changed());
    }

    private QuotedArticles quoted(Handle handle, List<Row> rows) {
        return new QuotedArticles(articles, handle).with(tagged(handle, rows));
    }

    private static List<ArticleId> tagged(Handle handle, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> pks = new ArrayList<>(rows.stream().map(Row::pk).toList());
        return handle.createQuery("select distinct value from tag where facet = 'article' and fact in (<pks>)")
                .bindList("pks", pks)
                .mapTo(String.class)
                .map(ArticleId::new)
                .list();
    }

    private static void requireType(Sort sort, Class<?> type) {
        if (sort.type() != type) {
            throw new IllegalArgumentException(
                    "the filter means facts of the sort " + sort.code() + ", not " + type.getSimpleName());
        }
    }
}
