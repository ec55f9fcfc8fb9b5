package dev.readout.store.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;
import org.roaringbitmap.buffer.MutableRoaringBitmap;

/**
 * Finds the rows that contain some words, and remembers what was found last: a list is looked through page by page, and a
 * search asks for several sorts. What was found is found anew once anything was read or changed. May be shared between threads.
 */
final class FoundWords {

    /** A set has at most an eighth of a byte for each row. */
    private static final int REMEMBERED = 32;

    private final Dialect dialect;
    private final Map<String, Found> found = new LinkedHashMap<>(16, 0.75f, true);

    FoundWords(Dialect dialect) {
        this.dialect = dialect;
    }

    private record Found(long revision, ImmutableRoaringBitmap rows) {}

    /**
     * The rows of an index of words that contain some.
     *
     * @param table the index
     * @param words the words as the database writes a search
     * @param revision how often the record was written
     */
    ImmutableRoaringBitmap rows(Handle handle, String table, String words, long revision) {
        String key = table + " " + words;
        synchronized (found) {
            Found known = found.get(key);
            if (known != null && known.revision() == revision) {
                return known.rows();
            }
        }
        ImmutableRoaringBitmap rows = asked(handle, table, words);
        synchronized (found) {
            found.put(key, new Found(revision, rows));
            if (found.size() > REMEMBERED) {
                found.remove(found.keySet().iterator().next());
            }
        }
        return rows;
    }

    /** In one text, as half a million rows would each be handed over alone. */
    private ImmutableRoaringBitmap asked(Handle handle, String table, String words) {
        String numbers = handle.createQuery("select " + dialect.joinedNumbers(dialect.matching(table)))
                .bind("words", words)
                .mapTo(String.class)
                .findOne()
                .orElse("");
        MutableRoaringBitmap rows = new MutableRoaringBitmap();
        int number = -1;
        for (int i = 0; i < numbers.length(); i++) {
            char digit = numbers.charAt(i);
            if (digit == ',') {
                rows.add(number);
                number = -1;
            } else {
                number = Math.max(number, 0) * 10 + (digit - '0');
            }
        }
        if (number >= 0) {
            rows.add(number);
        }
        return rows;
    }
}
