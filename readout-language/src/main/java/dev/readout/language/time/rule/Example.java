package dev.readout.language.time.rule;

import java.util.List;

/**
 * A text that shows what a rule does.
 *
 * @param fires whether the rule must fire in it
 * @param setting {@code news 2025-07-12} or {@code narrative 1939-09-01}: the genre and the day of publication, or the date
 *     told before
 * @param text the text, with each expression in square brackets; a word may bear its tag, {@code met/VBD}
 * @param values the TIMEX3 values of the expressions, in order; a modifier stands after a value and a colon
 * @param line where it stands in the rulebook, from 1
 */
public record Example(boolean fires, String setting, String text, List<String> values, int line) {

    /** Copies the list. */
    public Example {
        values = List.copyOf(values);
    }
}
