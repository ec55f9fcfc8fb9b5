package dev.readout.server.shelf;

import dev.readout.model.record.EventType;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of events is narrowed to; null narrows nothing.
 *
 * @param source the state of those who act
 * @param target the state of those acted upon
 * @param type what is done
 * @param since the earliest day; with it or {@code until}, events without a day are not meant
 * @param until the latest day
 * @param limit how many to give, 1 to 500
 * @param after where the part before ended, or null for the first part
 */
public record EventQuery(
        @Nullable StateCode source,
        @Nullable StateCode target,
        @Nullable EventType type,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        int limit,
        @Nullable String after) {

    /** Checks the number. */
    public EventQuery {
        Query.all(limit);
    }
}
