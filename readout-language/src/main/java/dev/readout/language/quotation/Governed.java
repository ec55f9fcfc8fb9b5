package dev.readout.language.quotation;

import dev.readout.model.analysis.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a reporting word governs in a sentence.
 *
 * @param content the words of what is said
 * @param preposition a governed preposition, which belongs to the cue; else nothing
 * @param speaker how the speaker is to be found
 * @param source the head of the speaker's phrase where the construction itself shows it; else null
 */
record Governed(
        Words content,
        Words preposition,
        Speaker speaker,
        @Nullable Token source) {

    /** How the speaker is to be found. */
    enum Speaker {
        /** He is the subject. */
        SUBJECT,
        /** The construction shows him. */
        SHOWN,
        /** He is not named. */
        NONE
    }

    static Governed bySubject(Words content) {
        return new Governed(content, Words.none(content.sentence()), Speaker.SUBJECT, null);
    }

    static Governed bySubject(Words content, Words preposition) {
        return new Governed(content, preposition, Speaker.SUBJECT, null);
    }

    static Governed by(@Nullable Token source, Words content) {
        return new Governed(
                content, Words.none(content.sentence()), source == null ? Speaker.NONE : Speaker.SHOWN, source);
    }

    Governed with(Words more) {
        return new Governed(content.plus(more), preposition, speaker, source);
    }
}
