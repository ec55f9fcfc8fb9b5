package dev.readout.reading.rule;

import java.util.List;
import java.util.Map;

/**
 * A sentence and whether a rule fires on it.
 *
 * @param sentence the sentence
 * @param fires whether the rule must fire
 * @param bindings for a sentence that fires, names of the pattern and words that must be bound to them; may be empty
 * @param line where the example stands in its file, from 1
 */
public record RuleExample(String sentence, boolean fires, Map<String, List<String>> bindings, int line) {

    /** Copies the map. */
    public RuleExample {
        bindings = Map.copyOf(bindings);
    }
}
