package dev.readout.language.token;

import dev.readout.model.text.TextSpan;

/**
 * A syntactic word before anything is known about it.
 *
 * @param form the word; not empty
 * @param span where it stands in the text, in UTF-16 code units
 */
public record Word(String form, TextSpan span) {

    /** Checks that there is a word. */
    public Word {
        if (form.isEmpty()) {
            throw new IllegalArgumentException("a word needs a form, at " + span);
        }
    }
}
