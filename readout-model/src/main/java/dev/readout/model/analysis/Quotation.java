package dev.readout.model.analysis;

import dev.readout.model.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said: source, cue and content (the scheme of PARC 3 and PolNeAR).
 *
 * @param kind whether the words are given, told, or both
 * @param act what is done by saying it
 * @param content the stretches of text that were said, in order; at least one
 * @param cue the words that report it ({@code said}, {@code according to}); null where only quotation marks, or a voice
 *     that goes on, tell
 * @param source the words that name the speaker; null where the voice of an earlier sentence goes on
 * @param speaker index of the speaker's {@link EntityChain} in the article; null where the speaker has none
 * @param sentence index of the sentence that the quotation starts in, from 0
 * @param parent index, in the article's list, of the quotation that this one stands in; null for the outermost
 * @param continued index, in the article's list, of the earlier quotation whose voice goes on in this one, which names no
 *     source of its own; else null
 * @param rule the rule that found it
 */
public record Quotation(
        Kind kind,
        SpeechAct act,
        List<TextSpan> content,
        @Nullable TextSpan cue,
        @Nullable TextSpan source,
        @Nullable Integer speaker,
        int sentence,
        @Nullable Integer parent,
        @Nullable Integer continued,
        String rule) {

    /** Whether the words are given, told, or both. */
    public enum Kind {
        /** In quotation marks. */
        DIRECT,
        /** In the reporter's words. */
        INDIRECT,
        /** In the reporter's words with stretches in quotation marks. */
        MIXED
    }

    /** Copies the list and checks that something was said. */
    public Quotation {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation needs content");
        }
    }

    /** This quotation with its speaker known: the chain at {@code speaker}. */
    public Quotation spokenBy(int speaker) {
        return new Quotation(kind, act, content, cue, source, speaker, sentence, parent, continued, rule);
    }
}
