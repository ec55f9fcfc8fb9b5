package dev.readout.store.sql;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.KnownText;
import dev.readout.model.reading.ReadingMarks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What linking finds articles by when others come: worked out from the readings, and may be worked out again. */
public final class MarkTable {

    private static final String TEXT =
            "select a.id, t.signature, t.story from text_story t join article a on a.pk = t.article";

    private final Dialect dialect;

    /** The tables of a database of a dialect. */
    public MarkTable(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The articles that have no marks yet. */
    public SortedSet<ArticleId> unmarked(Handle handle) {
        SortedSet<ArticleId> unmarked = new TreeSet<>();
        handle.createQuery("select a.id from article a where not exists"
                        + " (select 1 from text_story t where t.article = a.pk)")
                .mapTo(String.class)
                .forEach(id -> unmarked.add(new ArticleId(id)));
        return unmarked;
    }

    /** Marks articles; their texts have no stories yet. */
    public void add(
            Handle handle, Collection<ArticleReading> readings, Function<ArticleReading, ReadingMarks> marking) {
        Map<ArticleId, Long> rows = rows(
                handle, readings.stream().map(reading -> reading.article().id()).toList());
        try (RowInserts keys = new RowInserts(handle, dialect, "linking_key", List.of("number", "article"));
                RowInserts bands = new RowInserts(handle, dialect, "text_band", List.of("band", "article"));
                RowInserts texts = new RowInserts(handle, dialect, "text_story", List.of("article", "signature"))) {
            for (ArticleReading reading : readings) {
                Long row = rows.get(reading.article().id());
                ReadingMarks marks = marking.apply(reading);
                marks.keys().forEach(key -> keys.add(key, row));
                marks.bands().forEach(band -> bands.add(band, row));
                texts.add(row, marks.signature());
            }
            keys.flush();
            bands.flush();
            texts.flush();
        }
    }

    /** Writes down the stories of texts. */
    public void tell(Handle handle, SortedMap<ArticleId, ArticleId> stories) {
        try (PreparedBatch batch = handle.prepareBatch("update text_story set story = ? where article ="
                + " (select pk from article where id = ?) and (story is null or story <> ?)")) {
            stories.forEach((article, story) -> batch.add(story.value(), article.value(), story.value()));
            batch.execute();
        }
    }

    /** All texts that are long enough to tell copies by. */
    public List<KnownText> texts(Handle handle) {
        return handle.createQuery(TEXT + " where t.signature is not null order by t.article")
                .map((row, context) -> text(row))
                .list();
    }

    /** The articles that share any of some keys. */
    SortedSet<ArticleId> sharing(Handle handle, Collection<Long> keys) {
        SortedSet<ArticleId> found = new TreeSet<>();
        for (List<Long> some : Portions.of(keys)) {
            handle.createQuery("select a.id from article a where a.pk in"
                            + " (select article from linking_key where number in (<keys>))")
                    .bindList("keys", some)
                    .mapTo(String.class)
                    .forEach(id -> found.add(new ArticleId(id)));
        }
        return found;
    }

    /** The articles of each band. */
    SortedMap<Long, SortedSet<ArticleId>> banded(Handle handle, Collection<Long> bands) {
        SortedMap<Long, SortedSet<ArticleId>> found = new TreeMap<>();
        for (List<Long> some : Portions.of(bands)) {
            handle.createQuery("select b.band, a.id from text_band b join article a on a.pk = b.article"
                            + " where b.band in (<bands>)")
                    .bindList("bands", some)
                    .map((row, context) -> found.computeIfAbsent(row.getLong(1), band -> new TreeSet<>())
                            .add(new ArticleId(row.getString(2))))
                    .list();
        }
        return found;
    }

    /** The texts of some articles. */
    Map<ArticleId, KnownText> texts(Handle handle, Set<ArticleId> articles) {
        Map<ArticleId, KnownText> found = new TreeMap<>();
        for (List<ArticleId> some : Portions.of(articles)) {
            handle.createQuery(TEXT + " where t.signature is not null and a.id in (<articles>)")
                    .bindList("articles", values(some))
                    .map((row, context) -> text(row))
                    .forEach(text -> found.put(text.article(), text));
        }
        return found;
    }

    /** The articles that print some stories. */
    SortedSet<ArticleId> printing(Handle handle, Set<ArticleId> stories) {
        SortedSet<ArticleId> found = new TreeSet<>();
        for (List<ArticleId> some : Portions.of(stories)) {
            handle.createQuery("select a.id from text_story t join article a on a.pk = t.article"
                            + " where t.story in (<stories>)")
                    .bindList("stories", values(some))
                    .mapTo(String.class)
                    .forEach(id -> found.add(new ArticleId(id)));
        }
        return found;
    }

    private static KnownText text(ResultSet row) throws SQLException {
        String story = row.getString("story");
        return new KnownText(
                new ArticleId(row.getString("id")),
                row.getString("signature"),
                story == null ? null : new ArticleId(story));
    }

    private static Map<ArticleId, Long> rows(Handle handle, List<ArticleId> articles) {
        Map<ArticleId, Long> rows = new TreeMap<>();
        for (List<ArticleId> some : Portions.of(articles)) {
            handle.createQuery("select id, pk from article where id in (<articles>)")
                    .bindList("articles", values(some))
                    .map((row, context) -> rows.put(new ArticleId(row.getString(1)), row.getLong(2)))
                    .list();
        }
        return rows;
    }

    private static List<String> values(Collection<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toList();
    }
}
