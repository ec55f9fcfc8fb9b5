package dev.readout.store.sql;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.FactState;
import dev.readout.store.fact.Sort;
import dev.readout.store.json.FactCodec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Facts, as read and as shown, with what they are found by. */
public final class FactTable {

    private final FactCodec codec;

    /** The table, read and written by a codec. */
    public FactTable(FactCodec codec) {
        this.codec = codec;
    }

    /** Where each fact lies and what it was when last written. */
    Map<FactKey, FactSlot> slots(Handle handle) {
        Map<FactKey, FactSlot> slots = new TreeMap<>();
        handle.createQuery("select pk, sort, id, copy, digest, shown_digest from fact")
                .map((row, context) -> Map.entry(
                        new FactKey(Sort.ofCode(row.getString("sort")), row.getString("id"), row.getInt("copy")),
                        new FactSlot(row.getLong("pk"), row.getString("digest"), row.getString("shown_digest"))))
                .forEach(entry -> slots.put(entry.getKey(), entry.getValue()));
        return slots;
    }

    /**
     * Brings the table to a new state and writes the log of changes.
     *
     * @param handle a transaction that writes
     * @param states all facts that there shall be
     * @param articles finds the articles that they quote
     * @param cause why, for the log
     * @param now when, for the log
     * @return how many were added, changed and withdrawn
     */
    public ChangeCount replace(
            Handle handle, List<FactState> states, Function<ArticleId, Article> articles, String cause, String now) {
        Map<FactKey, FactSlot> slots = slots(handle);
        try (FactWriter writer = new FactWriter(handle, codec, articles, cause, now)) {
            for (FactState state : states) {
                FactSlot slot = slots.remove(state.key());
                writer.put(state, slot);
            }
            slots.forEach(writer::remove);
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
}
