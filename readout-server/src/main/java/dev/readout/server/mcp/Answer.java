package dev.readout.server.mcp;

import dev.readout.server.coverage.Coverage;
import dev.readout.server.shelf.Shelf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts an answer together: what was found, and beside it what was read, for silence is not absence. */
final class Answer {

    private final Shelf shelf;
    private final Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    private boolean found;

    Answer(Shelf shelf) {
        this.shelf = shelf;
    }

    Answer with(String name, @Nullable Object value) {
        plain.put(name, value);
        return this;
    }

    /** One thing that was found, or null. */
    Answer one(String name, @Nullable Object value) {
        found |= value != null;
        return with(name, value);
    }

    /** A list of which some are shown. */
    Answer list(String name, List<?> shown, long total) {
        found |= total > 0;
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("found", total);
        list.put("shown", shown.size());
        list.put("items", shown);
        return with(name, list);
    }

    /** The whole answer. */
    Map<String, @Nullable Object> plain() {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("note", note());
        whole.putAll(plain);
        Map<String, @Nullable Object> coverage = Coverage.counts(shelf);
        coverage.put("months", shelf.tallies().articlesByMonth());
        coverage.remove("change");
        whole.put("coverage", coverage);
        return whole;
    }

    private String note() {
        Shelf.Overview overview = shelf.tallies().overview();
        if (overview.articles() == 0) {
            return "The record is empty: no article was read. It can neither confirm nor deny anything.";
        }
        String read = overview.articles() + " article" + (overview.articles() == 1 ? "" : "s") + " read, to "
                + overview.latest().map(Object::toString).orElse("an unknown day");
        return found
                ? "From " + read + ". Each claim rests on the sentences under \"told\"; cite them."
                : "Nothing of this was found in " + read + ". That is what was read, not what happened.";
    }
}
