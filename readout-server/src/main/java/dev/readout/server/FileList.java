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
        BiFunction<Context, @Nullable String, Listing<T>> ask,
        Function<T, List<Evidence>> evidence,
        Function<RecordTables, Table<T>> table,
        BiFunction<FactEntries, T, AtomFeed.Entry> entry) {

    /** The newest: one part of the list. */
    List<T> newest(Context context) {
        return ask.apply(context, null).items();
    }

    /** All of it, part by part, each asked for when it is wanted; the first, which may be empty, at once. */
    Iterator<List<T>> parts(Context context) {
        Listing<T> first = ask.apply(context, null);
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
                    part = ask.apply(context, next);
                    next = part.next();
                }
                ready = null;
                return part.items();
            }
        };
    }
}
