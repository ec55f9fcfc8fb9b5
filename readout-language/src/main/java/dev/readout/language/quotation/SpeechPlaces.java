package dev.readout.language.quotation;

import dev.readout.language.quotation.QuoteMarks.Stretch;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.List;

/** Where stretches in quotation marks stand: in which sentence, at its beginning or end, behind a comma. */
final class SpeechPlaces {

    private final ParsedText parse;
    private final QuoteMarks marks;
    private final int[] starts;

    SpeechPlaces(ParsedText parse, QuoteMarks marks) {
        this.parse = parse;
        this.marks = marks;
        this.starts = parse.sentences().stream()
                .mapToInt(sentence -> sentence.span().start())
                .toArray();
    }

    /** The sentence that the stretch begins in. */
    Sentence sentenceOf(Stretch stretch) {
        return parse.sentences().get(sentenceAt(stretch.span().start()));
    }

    /** The sentence that the stretch ends in. */
    Sentence lastSentenceOf(Stretch stretch) {
        return parse.sentences().get(sentenceAt(stretch.span().end() - 1));
    }

    /** Index of the sentence that {@code offset} lies in or behind. */
    int sentenceAt(int offset) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether nothing stands before the stretch in its paragraph. */
    boolean opensParagraph(Stretch stretch) {
        Sentence sentence = sentenceOf(stretch);
        boolean first = sentence.index() == 0
                || parse.sentences().get(sentence.index() - 1).paragraph() != stretch.paragraph();
        return first && opensSentence(stretch);
    }

    /** Whether the stretch begins its sentence. */
    boolean opensSentence(Stretch stretch) {
        Sentence sentence = sentenceOf(stretch);
        return sentence.span().start() >= stretch.span().start();
    }

    /** Whether only marks stand behind the stretch in its last sentence. */
    boolean endsSentence(Stretch stretch) {
        Sentence sentence = lastSentenceOf(stretch);
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= stretch.span().end())
                .allMatch(token -> token.upos() == Upos.PUNCT);
    }

    /** Whether a comma or colon stands right before the stretch. */
    boolean isSetOff(Stretch stretch) {
        int i = stretch.span().start() - 1;
        while (i >= 0 && Character.isWhitespace(parse.text().charAt(i))) {
            i--;
        }
        return i >= 0 && (parse.text().charAt(i) == ',' || parse.text().charAt(i) == ':');
    }

    /** The words of a sentence that stand outside quotation marks, and the marks that open a stretch. */
    List<Token> outside(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> isOutside(token) || isOpening(token))
                .toList();
    }

    /** Whether a word stands outside quotation marks. */
    boolean isOutside(Token token) {
        return !marks.isInside(token.span().start());
    }

    /** Whether a word is the mark that opens a stretch. */
    boolean isOpening(Token token) {
        TextSpan stretch = marks.stretch(token.span());
        return stretch != null && stretch.start() == token.span().start();
    }
}
