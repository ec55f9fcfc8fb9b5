package dev.readout.store.sql;

import dev.readout.model.article.ArticleId;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.ReviewState;
import dev.readout.store.fact.Sort;
import dev.readout.store.json.FactCodec;
import dev.readout.store.query.Found;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads facts as they are shown. Those read last are remembered until something is written: many pages show the same. */
final class FactRows {

    private static final String ROW = "select f.pk, f.sort, f.id, f.copy, f.review, f.added, f.changed, f.body from ";

    /**
     * The rows that have an id or are shown under it, each by an index of its own. It stands first in a cross join, for
     * SQLite otherwise goes through all facts of the sort.
     */
    static final String NAMED =
            "(select pk from fact where sort = :sort and id = :id and copy = :copy union all select pk"
                    + " from fact where shown_id = :id) named cross join fact f where f.pk = named.pk";

    private final FactCodec codec;
    private final ArticleTable articles;
    private final KnownFacts known = new KnownFacts();

    FactRows(FactCodec codec, ArticleTable articles) {
        this.codec = codec;
        this.articles = articles;
    }

    private record Row(long pk, FactKey key, ReviewState review, long added, long changed, String body) {}

    /** The facts of some rows, in the order of the rows, as a transaction sees them at a revision of the record. */
    <T> List<Found<T>> found(Handle handle, long revision, List<Integer> pks, Class<T> type) {
        Map<Integer, Found<?>> facts = known.some(revision, pks);
        List<Integer> missing =
                pks.stream().filter(pk -> !facts.containsKey(pk)).toList();
        if (!missing.isEmpty()) {
            List<Row> rows = rows(handle, missing);
            QuotedArticles quoted = new QuotedArticles(articles, handle).with(tagged(handle, rows));
            for (Row row : rows) {
                Found<T> fact = found(row, type, quoted);
                facts.put(FactSets.number(row.pk()), fact);
                known.put(revision, FactSets.number(row.pk()), fact, row.body().length());
            }
        }
        return pks.stream()
                .map(facts::get)
                .map(found -> typed(Objects.requireNonNull(found, "a fact that is shown"), type))
                .toList();
    }

    private static <T> Found<T> typed(Found<?> found, Class<T> type) {
        return new Found<>(found.key(), type.cast(found.fact()), found.review(), found.added(), found.changed());
    }

    /** The fact of a name, if it is shown. */
    <T> Optional<Found<T>> one(Handle handle, FactKey name, Class<T> type, QuotedArticles quoted) {
        return handle.createQuery(ROW + NAMED
                        + " and f.sort = :sort and f.copy = :copy and f.body is not null order by f.pk limit 1")
                .bind("sort", name.sort().code())
                .bind("id", name.id())
                .bind("copy", name.copy())
                .map((row, context) -> row(row))
                .findOne()
                .map(row -> found(row, type, quoted.with(tagged(handle, List.of(row)))));
    }

    private static List<Row> rows(Handle handle, List<Integer> pks) {
        return handle.createQuery(ROW + "fact f where f.pk in (<pks>)")
                .bindList("pks", pks)
                .map((row, context) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        FactKey key = new FactKey(Sort.ofCode(row.getString("sort")), row.getString("id"), row.getInt("copy"));
        return new Row(
                row.getLong("pk"),
                key,
                ReviewState.ofCode(row.getString("review")),
                row.getLong("added"),
                row.getLong("changed"),
                row.getString("body"));
    }

    private <T> Found<T> found(Row row, Class<T> type, QuotedArticles quoted) {
        return new Found<>(row.key(), codec.read(row.body(), type, quoted), row.review(), row.added(), row.changed());
    }

    private static List<ArticleId> tagged(Handle handle, List<Row> rows) {
        List<Long> pks = new ArrayList<>(rows.stream().map(Row::pk).toList());
        return handle.createQuery("select distinct article from telling where fact in (<pks>)")
                .bindList("pks", pks)
                .mapTo(String.class)
                .map(ArticleId::new)
                .list();
    }
}
