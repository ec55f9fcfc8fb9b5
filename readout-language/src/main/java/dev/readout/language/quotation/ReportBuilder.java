package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns words into a report with trimmed spans: the content gives way to the source, and both to the cue. */
final class ReportBuilder {

    private final Trimming trimming;

    ReportBuilder(Trimming trimming) {
        this.trimming = trimming;
    }

    /**
     * A report, unless nothing is left to be said.
     *
     * @param head the reporting word
     * @param cueWords the words of the cue
     * @param sourceHead the head of the speaker's phrase, or null
     */
    Optional<Report> report(
            Token head, Cue cue, Words cueWords, @Nullable Token sourceHead, Words content, String rule) {
        Sentence sentence = cueWords.sentence();
        Words source = sourceHead == null
                ? Words.none(sentence)
                : SourcePhrase.phrase(sentence, sourceHead).minus(cueWords);
        Words barrier = cueWords.plus(source);
        List<TextSpan> said = trimming.stretches(content.minus(barrier), barrier);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        TextSpan sourceSpan = source.isEmpty() ? null : spanOf(source);
        return Optional.of(
                new Report(sentence.index(), head, cue.act(), spanOf(cueWords), sourceSpan, said, null, rule));
    }

    private static TextSpan spanOf(Words words) {
        Sentence sentence = words.sentence();
        return sentence.token(words.first())
                .span()
                .cover(sentence.token(words.last()).span());
    }
}
