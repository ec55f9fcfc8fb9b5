package dev.readout.server.coverage;

import dev.readout.server.shelf.Shelf;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read, in plain values: beside it alone does an empty answer mean anything. */
public final class Coverage {

    private Coverage() {}

    /** How much was read, of whom, of which months. */
    public static Map<String, @Nullable Object> of(Shelf shelf) {
        Map<String, @Nullable Object> plain = counts(shelf);
        plain.put(
                "outlets",
                shelf.tallies().coverage().stream().map(Coverage::plain).toList());
        plain.put("months", shelf.tallies().articlesByMonth());
        return plain;
    }

    /** How much was read, and the day of the latest article. */
    public static Map<String, @Nullable Object> counts(Shelf shelf) {
        Shelf.Overview overview = shelf.tallies().overview();
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("articles", overview.articles());
        plain.put("engagements", overview.engagements());
        plain.put("statements", overview.statements());
        plain.put("agreements", overview.agreements());
        plain.put("measures", overview.measures());
        plain.put("latest", overview.latest().map(Object::toString).orElse(null));
        plain.put("change", shelf.changes().latest());
        return plain;
    }

    private static Map<String, Object> plain(Shelf.OutletCount count) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("outlet", count.outlet());
        plain.put("articles", count.articles());
        plain.put("undated", count.undated());
        plain.put("first", count.first());
        plain.put("last", count.last());
        return plain;
    }
}
