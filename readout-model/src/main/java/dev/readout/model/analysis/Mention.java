package dev.readout.model.analysis;

import dev.readout.model.text.TextSpan;

/**
 * Words that refer to somebody or something.
 *
 * @param span where they stand
 * @param sentence index of their sentence in the article, from 0
 * @param head index of their head word in that sentence, from 1
 * @param form how they refer
 */
public record Mention(TextSpan span, int sentence, int head, Form form) {

    /** How words refer. */
    public enum Form {
        /** By name: {@code Wang Yi}, {@code Wang}, {@code ASEAN}. */
        NAME,
        /** By what it is: {@code the top diplomat}, {@code both sides}. */
        NOMINAL,
        /** By pronoun: {@code he}, {@code their}. */
        PRONOUN
    }
}
