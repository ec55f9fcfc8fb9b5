package dev.readout.reading.contact;

import dev.readout.model.record.EngagementStatus;
import org.jspecify.annotations.Nullable;

/**
 * How far a contact has got, or why it is none.
 *
 * @param status what became of it
 * @param declined why it is left out, or null
 */
record Standing(EngagementStatus status, @Nullable String declined) {

    static Standing of(EngagementStatus status) {
        return new Standing(status, null);
    }

    static Standing declined(String reason) {
        return new Standing(EngagementStatus.REFUSED, reason);
    }
}
