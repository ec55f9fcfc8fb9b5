package dev.readout.model.record;

/**
 * How a fact was found.
 *
 * @param rule the id of the rule that fired
 * @param rulebook the version of the rulebook that it stands in
 */
public record Derivation(String rule, String rulebook) {

    /** Checks that both are named. */
    public Derivation {
        if (rule.isBlank() || rulebook.isBlank()) {
            throw new IllegalArgumentException("a derivation names its rule and its rulebook");
        }
    }
}
