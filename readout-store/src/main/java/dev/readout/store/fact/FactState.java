package dev.readout.store.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was read, and as it is shown.
 *
 * @param key its name
 * @param place its rank, from 0, among the facts of its sort with the same first evidence
 * @param read as it was read, or null if only a person's decision made it
 * @param shown as it is shown once the decisions are applied, or null if they took it away
 * @param review what people decided
 * @param successor the engagement that shows it, where it was merged into another; else null
 */
public record FactState(
        FactKey key,
        int place,
        @Nullable Object read,
        @Nullable Object shown,
        ReviewState review,
        @Nullable String successor) {

    /** Checks that there is something. */
    public FactState {
        if (read == null && shown == null) {
            throw new IllegalArgumentException("fact " + key + " is neither read nor shown");
        }
    }

    /** A fact that nobody has decided about. */
    public static FactState read(FactKey key, int place, Object fact) {
        return new FactState(key, place, fact, fact, ReviewState.UNREVIEWED, null);
    }

    /** The same fact, shown otherwise. */
    public FactState with(@Nullable Object nowShown, ReviewState nowReview) {
        return new FactState(key, place, read, nowShown, nowReview, successor);
    }

    /** What it is found by: as shown, else as read. */
    public Object found() {
        if (shown != null) {
            return shown;
        }
        return Objects.requireNonNull(read, "checked when made");
    }
}
