package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import java.util.stream.Stream;

/** {@code Five rounds of talks have been held since 3 May}: several in a row, of which the first was on that day. */
final class RoundsSince {

    private RoundsSince() {}

    /** Whether the day from which somebody counts is that of the first of the rounds counted. */
    static boolean isFirstOf(Draft draft, PartialDate day, TimeExpression time, WordClasses words) {
        Sentence sentence = draft.sentence;
        boolean own = sentence.tokensIn(time.span()).stream()
                .noneMatch(token -> token.is("nmod")
                        && words.has(
                                "round-since-noun", sentence.token(token.head()).lemma()));
        return day.precision() == PartialDate.Precision.DAY
                && own
                && !draft.isVerbal()
                && Stream.concat(Stream.of(draft.act), sentence.head(draft.act).stream())
                        .anyMatch(word -> isCounted(sentence, word, words));
    }

    private static boolean isCounted(Sentence sentence, Token word, WordClasses words) {
        return words.has("round-since-noun", word.lemma())
                && word.xpos().equals("NNS")
                && sentence.children(word, "nummod").stream().anyMatch(count -> count.upos() == Upos.NUM);
    }
}
