package dev.readout.language.time.meaning;

import org.jspecify.annotations.Nullable;

/**
 * What a rule hands to a {@link MeaningKind}: a number, a word or another meaning; one of the three is there.
 *
 * @param number a number, or null
 * @param word a code, or null
 * @param meaning another expression's meaning, or null
 */
public record Argument(
        @Nullable Double number,
        @Nullable String word,
        @Nullable Meaning meaning) {

    /** A number. */
    public static Argument of(double number) {
        return new Argument(number, null, null);
    }

    /** A code. */
    public static Argument of(String word) {
        return new Argument(null, word, null);
    }

    /** Another expression's meaning. */
    public static Argument of(Meaning meaning) {
        return new Argument(null, null, meaning);
    }

    /** A number where the text is one, else a code. */
    public static Argument parse(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? of(Double.parseDouble(text)) : of(text);
    }
}
