package dev.readout.store.fact;

import dev.readout.model.record.Evidence;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fact can be found by.
 *
 * @param kind its kind, act or type
 * @param status its status, or null where its sort has none
 * @param state the state that it is said or done by, or null
 * @param counterpart the state that it is said or done to, or null
 * @param start its first day, or null; of statements and agreements, when the article was published
 * @param end its last day, or null
 * @param engagement the id of the engagement that it belongs to, or null
 * @param first the first words that tell it
 * @param tags the rest
 * @param words what a search looks through
 */
public record FactIndex(
        @Nullable String kind,
        @Nullable String status,
        @Nullable String state,
        @Nullable String counterpart,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable String engagement,
        Evidence first,
        List<Tag> tags,
        String words) {

    private static final int UNDATED = 3;

    /** Copies the list. */
    public FactIndex {
        tags = List.copyOf(tags);
    }

    /** The first day that its start may mean, in ISO 8601; empty if none is known. */
    public String day() {
        return start == null ? "" : start.firstDay().toString();
    }

    /** The last day that its start and end may mean, in ISO 8601; empty if none is known. */
    public String lastDay() {
        LocalDate last = start == null ? null : start.lastDay();
        if (end != null && (last == null || end.lastDay().isAfter(last))) {
            last = end.lastDay();
        }
        return last == null ? "" : last.toString();
    }

    /** Where it stands among facts of one first day: finer dates first, as in the record. */
    public int dayRank() {
        if (start == null) {
            return UNDATED;
        }
        return switch (start.precision()) {
            case DAY -> 0;
            case MONTH -> 1;
            case YEAR -> 2;
        };
    }
}
