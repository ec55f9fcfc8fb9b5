package dev.readout.store.sql;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.FactState;
import dev.readout.store.fact.ReviewState;
import dev.readout.store.fact.Sort;
import dev.readout.store.json.FactCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Facts, as read and as shown, with what they are found by. */
public final class FactTable {

    private static final String SLOT = "select pk, sort, id, copy, digest, shown_digest from fact";

    private final FactCodec codec;
    private final Dialect dialect;

    /** The table of a database of a dialect, read and written by a codec. */
    public FactTable(FactCodec codec, Dialect dialect) {
        this.codec = codec;
        this.dialect = dialect;
    }

    /** Where each fact lies and what it was when last written. */
    public Map<FactKey, FactSlot> slots(Handle handle) {
        return slots(handle.createQuery(SLOT));
    }

    /** The same for the facts of some rows. */
    public Map<FactKey, FactSlot> slots(Handle handle, Collection<Long> pks) {
        Map<FactKey, FactSlot> slots = new TreeMap<>();
        for (List<Long> some : Portions.of(pks)) {
            slots.putAll(slots(handle.createQuery(SLOT + " where pk in (<pks>)").bindList("pks", some)));
        }
        return slots;
    }

    /**
     * The rows that decisions may touch: what is told by some articles, what belongs to an engagement of these, and all that
     * is not shown as it was read.
     */
    public Set<Long> touched(Handle handle, Collection<ArticleId> articles) {
        Set<Long> pks = new TreeSet<>(
                handle.createQuery("select pk from fact where review <> 'unreviewed' or raw is not null or is_read = 0")
                        .mapTo(Long.class)
                        .list());
        for (List<ArticleId> some : Portions.of(articles)) {
            pks.addAll(handle.createQuery("select fact from telling where article in (<articles>)")
                    .bindList("articles", some.stream().map(ArticleId::value).toList())
                    .mapTo(Long.class)
                    .list());
        }
        for (List<Long> some : Portions.of(List.copyOf(pks))) {
            pks.addAll(handle.createQuery("select f.pk from fact f join fact e on f.engagement = e.id and e.sort ="
                            + " 'engagement' where e.pk in (<pks>)")
                    .bindList("pks", some)
                    .mapTo(Long.class)
                    .list());
        }
        return pks;
    }

    /** The fact of a name ({@link FactKey#named}), as read and as shown. */
    public Optional<FactState> state(Handle handle, Sort sort, String id, Function<ArticleId, Article> articles) {
        return handle.createQuery(
                        "select f.id, f.copy, f.place, f.is_read, coalesce(f.raw, f.body) as read, f.body, f.review,"
                                + " f.engagement from " + FactRows.NAMED
                                + " and f.sort = :sort and f.copy = :copy order by f.pk limit 1")
                .bind("sort", sort.code())
                .bind("id", FactKey.named(sort, id).id())
                .bind("copy", FactKey.named(sort, id).copy())
                .map((row, context) -> {
                    String body = row.getString("body");
                    Object shown = body == null ? null : codec.read(body, sort.type(), articles);
                    Object read = row.getInt("is_read") == 0
                            ? null
                            : codec.read(row.getString("read"), sort.type(), articles);
                    return new FactState(
                            new FactKey(sort, row.getString("id"), row.getInt("copy")),
                            row.getInt("place"),
                            read,
                            shown,
                            ReviewState.ofCode(row.getString("review")),
                            sort == Sort.ENGAGEMENT ? row.getString("engagement") : null);
                })
                .findOne();
    }

    /** The facts of some rows, as they were read. */
    public List<FactState> read(Handle handle, Collection<Long> pks, Function<ArticleId, Article> articles) {
        List<FactState> states = new ArrayList<>();
        for (List<Long> some : Portions.of(pks)) {
            handle.createQuery(
                            "select sort, id, copy, place, coalesce(raw, body) as json from fact where is_read = 1 and pk in"
                                    + " (<pks>)")
                    .bindList("pks", some)
                    .map((row, context) -> {
                        Sort sort = Sort.ofCode(row.getString("sort"));
                        FactKey key = new FactKey(sort, row.getString("id"), row.getInt("copy"));
                        Object fact = codec.read(row.getString("json"), sort.type(), articles);
                        return FactState.read(key, row.getInt("place"), fact);
                    })
                    .forEach(states::add);
        }
        return states;
    }

    /**
     * Brings rows to a new state and writes the log of changes.
     *
     * @param handle a transaction that writes
     * @param states the facts that there shall be in place of those in the slots
     * @param slots where the facts lie that are replaced
     * @param articles finds the articles that they quote
     * @param cause why, for the log
     * @param now when, for the log
     * @return how many were added, changed and withdrawn
     */
    public ChangeCount replace(
            Handle handle,
            Collection<FactState> states,
            Map<FactKey, FactSlot> slots,
            Function<ArticleId, Article> articles,
            String cause,
            String now) {
        Map<FactKey, FactSlot> left = new TreeMap<>(slots);
        try (FactWriter writer = new FactWriter(handle, dialect, codec, articles, cause, now)) {
            for (FactState state : states) {
                FactSlot slot = left.remove(state.key());
                writer.put(state, slot);
            }
            left.forEach(writer::remove);
            return writer.count();
        }
    }

    /** The facts of a sort, as shown or as read, in the order of their evidence. */
    public <T> List<T> all(Handle handle, Sort sort, Class<T> type, boolean raw, Map<ArticleId, Article> articles) {
        String body = raw ? "case when is_read = 1 then coalesce(raw, body) end" : "body";
        return handle.createQuery("select " + body + " from fact where sort = :sort and " + body
                        + " is not null order by article, start_at, end_at, place, copy")
                .bind("sort", sort.code())
                .mapTo(String.class)
                .map(json -> codec.read(json, type, articles::get))
                .list();
    }

    private static Map<FactKey, FactSlot> slots(Query query) {
        Map<FactKey, FactSlot> slots = new TreeMap<>();
        query.map((row, context) -> Map.entry(
                        new FactKey(Sort.ofCode(row.getString("sort")), row.getString("id"), row.getInt("copy")),
                        new FactSlot(row.getLong("pk"), row.getString("digest"), row.getString("shown_digest"))))
                .forEach(entry -> slots.put(entry.getKey(), entry.getValue()));
        return slots;
    }
}
