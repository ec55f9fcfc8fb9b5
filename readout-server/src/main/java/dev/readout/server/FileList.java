package dev.readout.server;

import dev.readout.export.feed.AtomFeed;
import dev.readout.export.feed.FactEntries;
import dev.readout.export.table.RecordTables;
import dev.readout.export.table.Table;
import dev.readout.model.record.Evidence;
import dev.readout.server.shelf.Listing;
import io.javalin.http.Context;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that is given as files.
 *
 * @param name its name: {@code engagements}
 * @param ask what is asked for, from where a part before ended
 * @param evidence the words that tell a fact
 * @param table its table
 * @param entry its entry in a feed
 * @param <T> what is listed
 */
record FileList<T>(
        String name,
        Ask<T> ask,
        Function<T, List<Evidence>> evidence,
        Function<RecordTables, Table<T>> table,
        BiFunction<FactEntries, T, AtomFeed.Entry> entry) {

    /** How many a feed has. */
    private static final int NEWEST = 500;

    /** How many are asked for and written in one turn: some 10 ms. */
    private static final int PART = 200;

    /** Asks for a part of a list. */
    interface Ask<T> {

        /** At most so many of what a request means, from where the part before ended; null for the first. */
        Listing<T> part(Context context, int most, @Nullable String after);
    }

    /** The newest. */
    List<T> newest(Context context) {
        return ask.part(context, NEWEST, null).items();
    }

    /** All of it, part by part, each asked for when it is wanted; the first, which may be empty, at once. */
    Iterator<List<T>> parts(Context context) {
        Listing<T> first = ask.part(context, PART, null);
        return new Iterator<>() {
            private @Nullable Listing<T> ready = first;
            private @Nullable String next = first.next();

            @Override
            public boolean hasNext() {
                return ready != null || next != null;
            }

            @Override
            public List<T> next() {
                Listing<T> part = ready;
                if (part == null) {
                    if (next == null) {
                        throw new NoSuchElementException("the list has no more parts");
                    }
                    part = ask.part(context, PART, next);
                    next = part.next();
                }
                ready = null;
                return part.items();
            }
        };
    }
}
