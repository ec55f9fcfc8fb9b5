package dev.readout.pipeline.selection;

import dev.readout.model.record.StateCode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Two states or organisations.
 *
 * @param one the one
 * @param other the other
 */
public record Pair(StateCode one, StateCode other) {

    /** Checks that they are two. */
    public Pair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a pair needs two states, not " + one + " twice");
        }
    }

    /** Whether both are among some states. */
    boolean isAmong(Collection<StateCode> states) {
        return states.contains(one) && states.contains(other);
    }

    /** Whether something goes from one of the two to the other. */
    boolean joins(@Nullable StateCode from, @Nullable StateCode to) {
        return (one.equals(from) && other.equals(to)) || (other.equals(from) && one.equals(to));
    }
}
