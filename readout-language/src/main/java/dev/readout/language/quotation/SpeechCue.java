package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reporting word with its speaker.
 *
 * @param sentence the sentence that it stands in
 * @param head the word
 * @param cue what the table says of it
 * @param speaker the head of the speaker's phrase, or null
 */
record SpeechCue(
        Sentence sentence, Token head, Cue cue, @Nullable Token speaker) {

    /** Whether both are the same word of the text. */
    boolean sameHead(SpeechCue other) {
        return sentence.index() == other.sentence.index() && head.index() == other.head.index();
    }

    /** The report that this word makes of {@code content}. */
    Report report(List<TextSpan> content) {
        Words words = CueWords.of(sentence, head)
                .plus(Words.of(
                        sentence, CueLexicon.particle(sentence, head, cue).toList()));
        Words phrase = speaker == null
                ? Words.none(sentence)
                : SourcePhrase.phrase(sentence, speaker).minus(words);
        return new Report(
                sentence.index(),
                head,
                cue.act(),
                span(words),
                phrase.isEmpty() ? null : span(phrase),
                content,
                null,
                "speech:" + cue.lemma());
    }

    private TextSpan span(Words words) {
        return sentence.token(words.first())
                .span()
                .cover(sentence.token(words.last()).span());
    }
}
