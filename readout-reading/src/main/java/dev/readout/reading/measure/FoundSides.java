package dev.readout.reading.measure;

import dev.readout.model.record.StateCode;
import dev.readout.reading.text.OrderedSets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a measure against whom.
 *
 * @param by who takes it
 * @param targets against whom; empty where nobody is named
 * @param isTold whether the sentence itself tells both
 * @param declined why there is none, else null
 */
record FoundSides(
        Set<StateCode> by,
        Set<StateCode> targets,
        boolean isTold,
        @Nullable String declined) {
    FoundSides {
        by = OrderedSets.copyOf(by);
        targets = OrderedSets.copyOf(targets);
    }

    static FoundSides none(String reason) {
        return new FoundSides(Set.of(), Set.of(), false, reason);
    }
}
