package dev.readout.store.sql;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.store.query.ArticleFilter;
import dev.readout.store.query.ArticlePage;
import dev.readout.store.query.OutletCoverage;
import dev.readout.store.query.PageRequest;
import dev.readout.store.query.StoredArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/** Finds and counts articles. */
public final class ArticleQueries {

    /** How many rows a server sends at once. */
    private static final int AT_ONCE = 500;

    /** So many times as many are read where those that match are too few. */
    private static final int FURTHER = 8;

    private final ArticleTable table;
    private final Dialect dialect;
    private final FoundWords words;

    /** Queries over a database of a dialect. */
    public ArticleQueries(ArticleTable table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
        this.words = new FoundWords(dialect);
    }

    private record Place(long pk, Cursor cursor) {}

    /** An article by its id. */
    public Optional<StoredArticle> one(Handle handle, ArticleId id) {
        Article article = table.some(handle, List.of(id)).get(id);
        if (article == null) {
            return Optional.empty();
        }
        List<String> sources = handle.createQuery("select s.source from sighting s join article a on a.pk = s.article"
                        + " where a.id = ? order by s.source")
                .bind(0, id.value())
                .mapTo(String.class)
                .list();
        return handle.createQuery("select sha256, read_at from article where id = ?")
                .bind(0, id.value())
                .map((row, context) -> new StoredArticle(
                        article, row.getString("sha256"), Instant.parse(row.getString("read_at")), sources))
                .findOne();
    }

    /**
     * A part of the list of the articles that a filter means, the newest first and the undated last.
     *
     * @param request which part; its order does not matter
     */
    public ArticlePage page(Handle handle, ArticleFilter filter, PageRequest request) {
        int limit = request.limit();
        Optional<ImmutableRoaringBitmap> matching = Optional.ofNullable(filter.text())
                .map(text ->
                        words.rows(handle, "words_of_article", dialect.words(text), Revision.RECORD.number(handle)));
        Selection rest = new Selection(filter);
        rest.after(request.after());
        List<Cursor> places = places(handle, rest, matching, request.skip(), limit + 1);
        List<Cursor> shown = places.subList(0, Math.min(limit, places.size()));
        List<ArticleId> ids =
                shown.stream().map(place -> new ArticleId(place.id())).toList();
        Map<ArticleId, Article> articles = table.some(handle, ids);
        String next = places.size() > limit ? shown.get(limit - 1).text() : null;
        return new ArticlePage(ids.stream().map(articles::get).toList(), total(handle, filter, matching), next);
    }

    /** Some articles; those not known are missing. */
    public Map<ArticleId, Article> some(Handle handle, Collection<ArticleId> ids) {
        return table.some(handle, ids);
    }

    /** Those that match are picked out of the chronology, of which more and more is read until there are enough. */
    private static List<Cursor> places(
            Handle handle, Selection selection, Optional<ImmutableRoaringBitmap> matching, int skip, int limit) {
        long most = matching.isEmpty() ? (long) skip + limit : AT_ONCE;
        while (true) {
            List<Place> rows = chronology(handle, selection, most);
            List<Cursor> places = rows.stream()
                    .filter(place -> matching.isEmpty() || matching.get().contains(FactSets.number(place.pk())))
                    .skip(skip)
                    .limit(limit)
                    .map(Place::cursor)
                    .toList();
            if (places.size() == limit || rows.size() < most) {
                return places;
            }
            most *= FURTHER;
        }
    }

    /** Without a limit PostgreSQL would sort all articles instead of following the index. */
    private static List<Place> chronology(Handle handle, Selection selection, long most) {
        try (Query query = selection
                .bind(handle.createQuery("select a.pk, coalesce(a.day, '') d, a.id from article a" + selection.where()
                        + " order by coalesce(a.day, '') desc, a.id desc limit :most"))
                .bind("most", most)
                .setFetchSize(AT_ONCE)) {
            return query.map((row, context) ->
                            new Place(row.getLong("pk"), new Cursor(row.getString("d"), 0, row.getString("id"), 0)))
                    .list();
        }
    }

    private long total(Handle handle, ArticleFilter filter, Optional<ImmutableRoaringBitmap> matching) {
        boolean whole = filter.outlet() == null && filter.since() == null && filter.until() == null;
        if (whole) {
            return matching.isEmpty() ? count(handle) : matching.get().getCardinality();
        }
        Selection all = new Selection(filter);
        if (matching.isEmpty()) {
            return all.bind(handle.createQuery("select count(*) from article a" + all.where()))
                    .mapTo(Long.class)
                    .one();
        }
        return all.bind(handle.createQuery("select a.pk from article a" + all.where())).mapTo(Long.class).stream()
                .filter(pk -> matching.get().contains(FactSets.number(pk)))
                .count();
    }

    /** What has been read of each outlet, by name. */
    public List<OutletCoverage> coverage(Handle handle) {
        Map<String, SortedMap<YearMonth, Long>> months = new TreeMap<>();
        handle.createQuery("select outlet, month, number from coverage where month <> ''")
                .map((row, context) -> months.computeIfAbsent(row.getString("outlet"), outlet -> new TreeMap<>())
                        .put(YearMonth.parse(row.getString("month")), row.getLong("number")))
                .list();
        return handle.createQuery("select outlet, sum(number) n, sum(case when month = '' then number else 0 end) u,"
                        + " min(nullif(first_day, '')) f, max(nullif(last_day, '')) l, max(read_at) r from coverage group by"
                        + " outlet order by outlet")
                .map((row, context) -> new OutletCoverage(
                        row.getString("outlet"),
                        row.getLong("n"),
                        row.getLong("u"),
                        day(row.getString("f")),
                        day(row.getString("l")),
                        Instant.parse(row.getString("r")),
                        months.getOrDefault(row.getString("outlet"), new TreeMap<>())))
                .list();
    }

    /** How many articles were published in each month that has any. */
    public static SortedMap<YearMonth, Long> byMonth(Handle handle) {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        handle.createQuery("select month, sum(number) n from coverage where month <> '' group by month")
                .map((row, context) -> months.put(YearMonth.parse(row.getString("month")), row.getLong("n")))
                .list();
        return Collections.unmodifiableSortedMap(months);
    }

    /** How many articles there are. */
    public static long count(Handle handle) {
        return handle.createQuery("select coalesce(sum(number), 0) from coverage")
                .mapTo(Long.class)
                .one();
    }

    /** The last day on which an article was published, if any is dated. */
    public static Optional<LocalDate> latest(Handle handle) {
        return handle.createQuery("select max(nullif(last_day, '')) from coverage")
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    /** The condition for a filter, every value bound. */
    private static final class Selection {

        private final List<String> parts = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> values = new LinkedHashMap<>();

        Selection(ArticleFilter filter) {
            add("a.outlet = :outlet", "outlet", filter.outlet());
            add("coalesce(a.day, '') >= :since", "since", filter.since());
            add("coalesce(a.day, '') <= :until and a.day is not null", "until", filter.until());
        }

        void after(@Nullable String text) {
            if (text != null) {
                Cursor cursor = Cursor.parse(text);
                add("(coalesce(a.day, ''), a.id) < (:cursor_day, :cursor_id)", "cursor_day", cursor.day());
                values.put("cursor_id", cursor.id());
            }
        }

        String where() {
            return " where " + String.join(" and ", parts);
        }

        Query bind(Query query) {
            return query.bindMap(values);
        }

        private void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                parts.add(condition);
                values.put(name, value.toString());
            }
        }
    }
}
