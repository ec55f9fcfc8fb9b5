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
 * @param construction the name of the construction, the first half of the name of the rule
 * @param construction the name of the construction, the first half of the rule's name
 */
record Governed(
        Words content,
        Words preposition,
        Speaker speaker,
        @Nullable Token source,
        String construction) {

    /** How the speaker is to be found. */
    enum Speaker {
        /** He is the subject. */
        SUBJECT,
        /** The construction shows him. */
        SHOWN,
        /** He is not named. */
        NONE
    }

    static Governed bySubject(String construction, Words content) {
        return new Governed(content, Words.none(content.sentence()), Speaker.SUBJECT, null, construction);
    }

    static Governed bySubject(String construction, Words content, Words preposition) {
        return new Governed(content, preposition, Speaker.SUBJECT, null, construction);
    }

    static Governed by(@Nullable Token source, String construction, Words content) {
        Speaker speaker = source == null ? Speaker.NONE : Speaker.SHOWN;
        return new Governed(content, Words.none(content.sentence()), speaker, source, construction);
    }
}
