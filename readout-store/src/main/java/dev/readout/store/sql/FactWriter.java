package dev.readout.store.sql;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import dev.readout.store.fact.FactIndex;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.FactState;
import dev.readout.store.json.FactCodec;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes facts that are not as they were, and the log of changes, in batches. */
final class FactWriter implements AutoCloseable {

    private static final int BATCH = 1_000;

    private static final String INSERT =
            "insert into fact (pk, sort, id, copy, shown_id, is_read, raw, body, review, digest, shown_digest, kind, status, state,"
                    + " counterpart, day, last_day, day_rank, engagement, article, start_at, end_at, place, added, changed)"
                    + " values (:pk, :sort, :id, :copy, :shown_id, :is_read, :raw, :body, :review, :digest, :shown_digest, :kind, :status,"
                    + " :state, :counterpart, :day, :last_day, :day_rank, :engagement, :article, :start_at, :end_at, :place,"
                    + " :seq, :seq)";
    private static final String UPDATE =
            "update fact set shown_id = :shown_id, is_read = :is_read, raw = :raw, body = :body, review = :review, digest = :digest,"
                    + " shown_digest = :shown_digest, kind = :kind, status = :status, state = :state,"
                    + " counterpart = :counterpart, day = :day, last_day = :last_day, day_rank = :day_rank,"
                    + " engagement = :engagement, article = :article, start_at = :start_at, end_at = :end_at, place = :place,"
                    + " changed = :seq where pk = :pk";

    private final FactCodec codec;
    private final FactMarks marks;
    private final ChangeLog log;
    private final PreparedBatch inserts;
    private final PreparedBatch updates;
    private final PreparedBatch deletes;
    private final WordIndex words;
    private long next;

    FactWriter(
            Handle handle,
            Dialect dialect,
            FactCodec codec,
            Function<ArticleId, Article> articles,
            String cause,
            String now) {
        this.codec = codec;
        this.marks = new FactMarks(handle, codec, articles);
        this.log = new ChangeLog(handle, cause, now);
        this.inserts = handle.prepareBatch(INSERT);
        this.updates = handle.prepareBatch(UPDATE);
        this.deletes = handle.prepareBatch("delete from fact where pk = ?");
        this.words = new WordIndex(handle, dialect, "words_of_fact");
        this.next = handle.createQuery("select coalesce(max(pk), 0) + 1 from fact")
                .mapTo(Long.class)
                .one();
    }

    /** Writes a fact if it is not what lies in its slot. */
    void put(FactState state, @Nullable FactSlot slot) {
        String read = state.read() == null ? null : codec.write(state.read());
        String shown = state.shown() == null ? null : codec.write(state.shown());
        String shownDigest = shown == null ? "" : digest(shown);
        String digest =
                digest(read + " " + shown + " " + state.review() + " " + state.place() + " " + state.successor());
        if (slot != null && slot.digest().equals(digest)) {
            return;
        }
        long pk = slot == null ? next++ : slot.pk();
        long seq = log.note(state.key(), slot == null ? "" : slot.shown(), shownDigest, slot == null ? null : pk);
        FactIndex index = marks.index(state.found());
        PreparedBatch batch = slot == null ? inserts : updates;
        batch.bind("pk", pk)
                .bind("sort", state.key().sort().code())
                .bind("id", state.key().id())
                .bind("copy", state.key().copy())
                .bind("shown_id", shownId(state))
                .bind("is_read", read == null ? 0 : 1)
                .bind("raw", Objects.equals(read, shown) ? null : read)
                .bind("body", shown)
                .bind("review", state.review().code())
                .bind("digest", digest)
                .bind("shown_digest", shownDigest)
                .bind("seq", seq)
                .bind("place", state.place());
        bind(batch, index, state.successor());
        batch.add();
        if (slot != null) {
            marks.remove(state.key().sort(), pk);
        }
        marks.put(state.key().sort(), pk, index, state.review(), shown != null);
        words.put(pk, index.words(), slot != null);
        if (inserts.size() + updates.size() >= BATCH) {
            flush();
        }
    }

    /** Takes a fact out that is no longer read. */
    void remove(FactKey key, FactSlot slot) {
        log.note(key, slot.shown(), "", slot.pk());
        marks.remove(key.sort(), slot.pk());
        words.remove(slot.pk());
        deletes.add(slot.pk());
    }

    /** What has been written so far; writes what is waiting. */
    ChangeCount count() {
        flush();
        marks.end();
        return log.count();
    }

    @Override
    public void close() {
        inserts.close();
        updates.close();
        deletes.close();
        marks.close();
        words.close();
        log.close();
    }

    private static void bind(PreparedBatch batch, FactIndex index, @Nullable String successor) {
        batch.bind("kind", index.kind())
                .bind("status", index.status())
                .bind("state", index.state())
                .bind("counterpart", index.counterpart())
                .bind("day", index.day())
                .bind("last_day", index.lastDay())
                .bind("day_rank", index.dayRank())
                .bind("engagement", successor != null ? successor : index.engagement())
                .bind("article", index.first().article().value())
                .bind("start_at", index.first().span().start())
                .bind("end_at", index.first().span().end());
    }

    /** The log first, as it keeps what was shown until now. */
    private void flush() {
        log.flush();
        inserts.execute();
        updates.execute();
        marks.flush();
        words.flush();
        deletes.execute();
    }

    /** A correction may change what the id of a statement or measure is made of; it is found by both. */
    private static @Nullable String shownId(FactState state) {
        Object shown = state.shown();
        String id = state.key().id();
        if (shown instanceof Statement statement) {
            id = statement.id();
        } else if (shown instanceof Measure measure) {
            id = measure.id();
        } else if (shown instanceof CodedEvent event) {
            id = event.id();
        }
        return id.equals(state.key().id()) ? null : id;
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
