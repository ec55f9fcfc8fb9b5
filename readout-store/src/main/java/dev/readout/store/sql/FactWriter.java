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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes facts that are not as they were, and the log of changes, in batches. */
final class FactWriter implements AutoCloseable {

    private static final int BATCH = 1_000;

    private static final List<String> COLUMNS = List.of(
            "pk",
            "sort",
            "id",
            "copy",
            "shown_id",
            "is_read",
            "raw",
            "body",
            "review",
            "digest",
            "shown_digest",
            "kind",
            "status",
            "state",
            "counterpart",
            "day",
            "last_day",
            "day_rank",
            "engagement",
            "article",
            "start_at",
            "end_at",
            "place",
            "added",
            "changed");
    private static final String UPDATE =
            "update fact set shown_id = :shown_id, is_read = :is_read, raw = :raw, body = :body, review = :review, digest = :digest,"
                    + " shown_digest = :shown_digest, kind = :kind, status = :status, state = :state,"
                    + " counterpart = :counterpart, day = :day, last_day = :last_day, day_rank = :day_rank,"
                    + " engagement = :engagement, article = :article, start_at = :start_at, end_at = :end_at, place = :place,"
                    + " changed = :seq where pk = :pk";

    private final FactCodec codec;
    private final FactMarks marks;
    private final ChangeLog log;
    private final RowInserts inserts;
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
        this.marks = new FactMarks(handle, dialect, codec, articles);
        this.log = new ChangeLog(handle, cause, now);
        this.inserts = new RowInserts(handle, dialect, "fact", COLUMNS);
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
        Row row = new Row(pk, seq, state, read, shown, digest, shownDigest, index);
        if (slot == null) {
            insert(row);
        } else {
            update(row);
        }
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

    /** What is written of a fact. */
    private record Row(
            long pk,
            long seq,
            FactState state,
            @Nullable String read,
            @Nullable String shown,
            String digest,
            String shownDigest,
            FactIndex index) {

        int isRead() {
            return read == null ? 0 : 1;
        }

        /** Only where it is not what is shown. */
        @Nullable
        String raw() {
            return Objects.equals(read, shown) ? null : read;
        }

        @Nullable
        String engagement() {
            return state.successor() != null ? state.successor() : index.engagement();
        }
    }

    private void insert(Row row) {
        FactState state = row.state();
        FactIndex index = row.index();
        inserts.add(
                row.pk(),
                state.key().sort().code(),
                state.key().id(),
                state.key().copy(),
                shownId(state),
                row.isRead(),
                row.raw(),
                row.shown(),
                state.review().code(),
                row.digest(),
                row.shownDigest(),
                index.kind(),
                index.status(),
                index.state(),
                index.counterpart(),
                index.day(),
                index.lastDay(),
                index.dayRank(),
                row.engagement(),
                index.first().article().value(),
                index.first().span().start(),
                index.first().span().end(),
                state.place(),
                row.seq(),
                row.seq());
    }

    private void update(Row row) {
        FactState state = row.state();
        FactIndex index = row.index();
        updates.bind("pk", row.pk())
                .bind("shown_id", shownId(state))
                .bind("is_read", row.isRead())
                .bind("raw", row.raw())
                .bind("body", row.shown())
                .bind("review", state.review().code())
                .bind("digest", row.digest())
                .bind("shown_digest", row.shownDigest())
                .bind("seq", row.seq())
                .bind("place", state.place())
                .bind("kind", index.kind())
                .bind("status", index.status())
                .bind("state", index.state())
                .bind("counterpart", index.counterpart())
                .bind("day", index.day())
                .bind("last_day", index.lastDay())
                .bind("day_rank", index.dayRank())
                .bind("engagement", row.engagement())
                .bind("article", index.first().article().value())
                .bind("start_at", index.first().span().start())
                .bind("end_at", index.first().span().end())
                .add();
    }

    /** The log first, as it keeps what was shown until now. */
    private void flush() {
        log.flush();
        inserts.flush();
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
