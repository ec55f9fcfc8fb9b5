package dev.readout.server;

import dev.readout.export.feed.AtomFeed;
import dev.readout.export.feed.FactEntries;
import dev.readout.export.table.RecordTables;
import dev.readout.export.table.Table;
import dev.readout.model.record.Evidence;
import dev.readout.server.shelf.Listing;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
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

    private static final int MOST = 10_000;

    /** The newest: one part of the list. */
    List<T> newest(Context context) {
        return ask.apply(context, null).items();
    }

    /** All of it. A list that is too long is refused rather than cut. */
    List<T> whole(Context context) {
        Listing<T> part = ask.apply(context, null);
        if (part.total() > MOST) {
            throw new BadQuestion(
                    "a file",
                    part.total() + " " + name,
                    "at most " + MOST + "; narrow it by since and until, or use readout export");
        }
        List<T> all = new ArrayList<>(part.items());
        while (part.next() != null) {
            part = ask.apply(context, part.next());
            all.addAll(part.items());
        }
        return all;
    }
}
