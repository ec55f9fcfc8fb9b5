package dev.readout.model.record;

import java.util.List;

/**
 * A field on which the articles disagree; all values are kept, none is averaged.
 *
 * @param field the field's name in the record: {@code start}, {@code place}, {@code duration_minutes}
 * @param values the values, best supported first; at least two
 */
public record Conflict(String field, List<Value> values) {

    /** Copies the list and checks that there is a disagreement. */
    public Conflict {
        values = List.copyOf(values);
        if (values.size() < 2) {
            throw new IllegalArgumentException("a conflict over " + field + " needs two values");
        }
    }

    /**
     * One of the values.
     *
     * @param value the value as text
     * @param evidence the words that tell it
     */
    public record Value(String value, Evidence evidence) {}
}
