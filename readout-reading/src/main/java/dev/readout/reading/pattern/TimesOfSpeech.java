package dev.readout.reading.pattern;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells times that stand right behind a verb of speech and before what was said ({@code said on Wednesday it would ban}): the
 * day of the saying, though the tree may hang it on what was said.
 */
public final class TimesOfSpeech {

    private TimesOfSpeech() {}

    /**
     * Whether a time is that of the saying.
     *
     * @param speech tells verbs of speech
     */
    public static boolean isOne(Sentence sentence, TimeExpression time, Predicate<Token> speech) {
        List<Token> inside = sentence.tokensIn(time.span());
        if (inside.isEmpty()) {
            return false;
        }
        int at = inside.get(0).index() - 1;
        while (at > 1 && sentence.token(at).upos() == Upos.ADP) {
            at--;
        }
        int last = inside.get(inside.size() - 1).index();
        boolean said = at >= 1 && sentence.token(at).upos() == Upos.VERB && speech.test(sentence.token(at));
        return said
                && sentence.headOf(time.span())
                        .flatMap(sentence::head)
                        .filter(verb -> verb.index() > last)
                        .isPresent();
    }
}
