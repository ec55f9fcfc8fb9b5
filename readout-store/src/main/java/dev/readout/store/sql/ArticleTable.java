package dev.readout.store.sql;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.ArticleReading;
import dev.readout.store.json.ArticleHead;
import dev.readout.store.json.FactCodec;
import dev.readout.store.json.ReadingBody;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Articles and what was read in them. */
public final class ArticleTable {

    private static final String COLUMNS = "id, source, url, outlet, title, language, text, head";

    private static final List<String> INSERTED = List.of(
            "pk",
            "id",
            "sha256",
            "source",
            "url",
            "outlet",
            "title",
            "published",
            "day",
            "language",
            "text",
            "head",
            "reading",
            "read_at",
            "linked");

    private static final int MONTH = "2025-07".length();

    private final FactCodec codec;
    private final Dialect dialect;
    private final RecentArticles recent = new RecentArticles();

    /** The table of a database of a dialect, read and written by a codec. */
    public ArticleTable(FactCodec codec, Dialect dialect) {
        this.codec = codec;
        this.dialect = dialect;
    }

    /** Those of some articles that are known. */
    public Set<ArticleId> known(Handle handle, Collection<ArticleId> ids) {
        Set<ArticleId> known = new TreeSet<>();
        for (List<String> some : portions(ids)) {
            handle.createQuery("select id from article where id in (<ids>)")
                    .bindList("ids", some)
                    .mapTo(String.class)
                    .forEach(id -> known.add(new ArticleId(id)));
        }
        return known;
    }

    /** Keeps readings of articles that are not known, each once. */
    public void add(Handle handle, Collection<ArticleReading> readings, String now) {
        try (RowInserts rows = new RowInserts(handle, dialect, "article", INSERTED);
                WordIndex words = new WordIndex(handle, dialect, "words_of_article")) {
            long pk = next(handle);
            for (ArticleReading reading : readings) {
                Article article = reading.article();
                add(rows, pk, reading, now);
                cover(handle, article, now);
                words.put(pk, article.title() + "\n" + article.text(), false);
                pk++;
            }
            rows.flush();
            words.flush();
        }
    }

    private void add(RowInserts rows, long pk, ArticleReading reading, String now) {
        Article article = reading.article();
        PublicationDate published = article.published();
        rows.add(
                pk,
                article.id().value(),
                sha256(article.text()),
                article.source(),
                article.url(),
                article.outlet(),
                article.title(),
                published == null ? null : published.date().toString(),
                published == null ? null : published.date().firstDay().toString(),
                article.language(),
                article.text(),
                codec.write(ArticleHead.of(article)),
                codec.write(ReadingBody.of(reading)),
                now,
                0);
    }

    private static void cover(Handle handle, Article article, String now) {
        String day = article.published() == null
                ? ""
                : article.published().date().firstDay().toString();
        handle.createUpdate(
                        "insert into coverage (outlet, month, number, first_day, last_day, read_at) values (:outlet, :month,"
                                + " 1, :day, :day, :now) on conflict (outlet, month) do update set number = coverage.number + 1,"
                                + " first_day = case when excluded.first_day < coverage.first_day then excluded.first_day else"
                                + " coverage.first_day end, last_day = case when excluded.last_day > coverage.last_day then"
                                + " excluded.last_day else coverage.last_day end, read_at = case when excluded.read_at >"
                                + " coverage.read_at then excluded.read_at else coverage.read_at end")
                .bind("outlet", article.outlet() == null ? "" : article.outlet())
                .bind("month", day.isEmpty() ? "" : day.substring(0, MONTH))
                .bind("day", day)
                .bind("now", now)
                .execute();
    }

    /** Notes that a known article was met under a name. */
    public void sighted(Handle handle, Article article, String now) {
        handle.createUpdate(
                        "insert into sighting (article, source, seen_at) select pk, :source, :now from article where id = :id"
                                + " on conflict do nothing")
                .bind("id", article.id().value())
                .bind("source", article.source())
                .bind("now", now)
                .execute();
    }

    /** How many articles the record does not take account of yet. */
    public int pending(Handle handle) {
        return handle.createQuery("select count(*) from article where linked = 0")
                .mapTo(Integer.class)
                .one();
    }

    /** How many articles there are. */
    public int count(Handle handle) {
        return handle.createQuery("select count(*) from article")
                .mapTo(Integer.class)
                .one();
    }

    /** Readings that the record does not take account of yet, at most so many, in the order of the articles. */
    public List<ArticleReading> pending(Handle handle, int limit) {
        return handle.createQuery(
                        "select " + COLUMNS + ", reading from article where linked = 0 order by id limit :limit")
                .bind("limit", limit)
                .map((row, context) -> reading(row))
                .list();
    }

    /** The articles that it does not take account of yet. */
    public Set<ArticleId> pendingIds(Handle handle) {
        Set<ArticleId> ids = new TreeSet<>();
        handle.createQuery("select id from article where linked = 0")
                .mapTo(String.class)
                .forEach(id -> ids.add(new ArticleId(id)));
        return ids;
    }

    /** Notes that the record takes account of all articles. */
    public void linked(Handle handle) {
        handle.execute("update article set linked = 1 where linked = 0");
    }

    /** Notes that the record takes account of some articles. */
    public void linked(Handle handle, Collection<ArticleId> ids) {
        for (List<String> some : portions(ids)) {
            handle.createUpdate("update article set linked = 1 where linked = 0 and id in (<ids>)")
                    .bindList("ids", some)
                    .execute();
        }
    }

    /** All readings, in the order of the articles. */
    public List<ArticleReading> readings(Handle handle) {
        return handle.createQuery("select " + COLUMNS + ", reading from article order by id")
                .map((row, context) -> reading(row))
                .list();
    }

    /** Some readings, in the order of the articles; those not known are missing. */
    public List<ArticleReading> readings(Handle handle, Collection<ArticleId> ids) {
        List<ArticleReading> readings = new ArrayList<>();
        for (List<String> some : portions(ids)) {
            handle.createQuery("select " + COLUMNS + ", reading from article where id in (<ids>) order by id")
                    .bindList("ids", some)
                    .map((row, context) -> reading(row))
                    .forEach(readings::add);
        }
        return readings;
    }

    /** What was read in an article. */
    public Optional<ArticleReading> reading(Handle handle, ArticleId id) {
        return handle.createQuery("select " + COLUMNS + ", reading from article where id = ?")
                .bind(0, id.value())
                .map((row, context) -> reading(row))
                .findOne();
    }

    /** All articles, in their order. */
    public Map<ArticleId, Article> all(Handle handle) {
        Map<ArticleId, Article> articles = new TreeMap<>();
        handle.createQuery("select " + COLUMNS + " from article order by id")
                .map((row, context) -> article(row))
                .forEach(article -> articles.put(article.id(), article));
        return articles;
    }

    /** Some articles; those not known are missing. */
    public Map<ArticleId, Article> some(Handle handle, Collection<ArticleId> ids) {
        Map<ArticleId, Article> articles = new TreeMap<>();
        Set<ArticleId> missing = new TreeSet<>();
        for (ArticleId id : ids) {
            recent.get(id).ifPresentOrElse(article -> articles.put(id, article), () -> missing.add(id));
        }
        for (List<String> some : portions(missing)) {
            handle.createQuery("select " + COLUMNS + " from article where id in (<ids>)")
                    .bindList("ids", some)
                    .map((row, context) -> article(row))
                    .forEach(article -> {
                        articles.put(article.id(), article);
                        recent.put(article);
                    });
        }
        return articles;
    }

    private ArticleReading reading(ResultSet row) throws SQLException {
        Article article = article(row);
        return codec.read(row.getString("reading"), ReadingBody.class, id -> article)
                .of(article);
    }

    private Article article(ResultSet row) throws SQLException {
        ArticleHead head = codec.read(row.getString("head"), ArticleHead.class, id -> {
            throw new IllegalStateException("a head quotes nothing");
        });
        return new Article(
                new ArticleId(row.getString("id")),
                row.getString("source"),
                row.getString("url"),
                row.getString("outlet"),
                row.getString("title"),
                head.authors(),
                head.published(),
                row.getString("language"),
                row.getString("text"),
                head.blocks());
    }

    private static long next(Handle handle) {
        return handle.createQuery("select coalesce(max(pk), 0) + 1 from article")
                .mapTo(Long.class)
                .one();
    }

    private static List<List<String>> portions(Collection<ArticleId> ids) {
        return Portions.of(
                ids.stream().map(ArticleId::value).sorted().distinct().toList());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
