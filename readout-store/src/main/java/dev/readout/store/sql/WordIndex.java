package dev.readout.store.sql;

import dev.readout.store.words.Words;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes what a search looks through, in batches. Of a very long text the first words are looked through only. */
final class WordIndex implements AutoCloseable {

    /** PostgreSQL tells words in a row as far as this; SQLite is held to the same. */
    private static final int MOST_WORDS = 16_000;

    private final Dialect dialect;
    private final PreparedBatch gone;
    private final RowInserts come;

    WordIndex(Handle handle, Dialect dialect, String table) {
        this.dialect = dialect;
        this.gone = handle.prepareBatch(dialect.deletingWords(table));
        this.come = new RowInserts(handle, dialect, table, dialect.wordColumns());
    }

    /** Replaces what is found by a row's words. */
    void put(long pk, String text, boolean known) {
        if (known) {
            gone.add(pk);
        }
        List<String> words = Words.of(text);
        if (!words.isEmpty()) {
            come.add(pk, dialect.document(words.subList(0, Math.min(words.size(), MOST_WORDS))));
        }
    }

    /** Takes a row's words out. */
    void remove(long pk) {
        gone.add(pk);
    }

    void flush() {
        gone.execute();
        come.flush();
    }

    @Override
    public void close() {
        gone.close();
        come.close();
    }
}
