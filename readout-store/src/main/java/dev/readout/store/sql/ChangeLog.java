package dev.readout.store.sql;

import dev.readout.store.fact.FactKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes the log of changes. */
final class ChangeLog implements AutoCloseable {

    private static final String INSERT =
            "insert into change (seq, at, cause, sort, id, copy, change, before) values (?, ?, ?, ?, ?, ?, ?,"
                    + " (select body from fact where pk = ?))";

    private final String cause;
    private final String now;
    private final PreparedBatch rows;
    private long seq;
    private ChangeCount count = ChangeCount.NONE;

    ChangeLog(Handle handle, String cause, String now) {
        this.cause = cause;
        this.now = now;
        this.rows = handle.prepareBatch(INSERT);
        this.seq = handle.createQuery("select coalesce(max(seq), 0) from change")
                .mapTo(Long.class)
                .one();
    }

    /**
     * Notes what became of a fact.
     *
     * @param before the digest of what was shown; empty if nothing was
     * @param after the digest of what is shown; empty if nothing is
     * @param pk the fact's row, or null if it has none yet
     * @return the number of the latest change
     */
    long note(FactKey key, String before, String after, @Nullable Long pk) {
        if (before.equals(after)) {
            return seq;
        }
        String change = before.isEmpty() ? "added" : after.isEmpty() ? "withdrawn" : "changed";
        count = count.plus(
                new ChangeCount(before.isEmpty() ? 1 : 0, change.equals("changed") ? 1 : 0, after.isEmpty() ? 1 : 0));
        rows.add(++seq, now, cause, key.sort().code(), key.id(), key.copy(), change, pk);
        return seq;
    }

    ChangeCount count() {
        return count;
    }

    void flush() {
        rows.execute();
    }

    @Override
    public void close() {
        rows.close();
    }
}
