package dev.readout.language.quotation;

import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as a rule found it, before it is known how it stands to the others.
 *
 * @param sentence index of the sentence that the cue stands in
 * @param head the word that reports; null where only quotation marks tell
 * @param act what is done by saying it
 * @param cue the words that report it; null where only quotation marks tell
 * @param source the words that name the speaker; null where none do
 * @param content what is said; at least one stretch
 * @param continued the earlier report whose voice goes on in this one; null where this one has its own
 * @param rule the rule that found it
 */
record Report(
        int sentence,
        @Nullable Token head,
        SpeechAct act,
        @Nullable TextSpan cue,
        @Nullable TextSpan source,
        List<TextSpan> content,
        @Nullable Report continued,
        String rule) {

    /** Copies the list. */
    Report {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a report needs content");
        }
    }

    /** This report with other content. */
    Report withContent(List<TextSpan> content) {
        return new Report(sentence, head, act, cue, source, content, continued, rule);
    }

    /** Offset of the first character of the content. */
    int start() {
        return content.get(0).start();
    }
}
