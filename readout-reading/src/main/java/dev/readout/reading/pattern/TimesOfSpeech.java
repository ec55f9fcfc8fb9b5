package dev.readout.reading.pattern;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Optional;
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
        return saying(sentence, inside, speech).isPresent()
                && head(sentence, time)
                        .filter(verb ->
                                verb.index() > inside.get(inside.size() - 1).index())
                        .isPresent();
    }

    /**
     * Whether a time is that of a saying told behind what was said ({@code Oslo will expel two diplomats, the ministry said on
     * Friday}), though the tree hangs it on that.
     *
     * @param speech tells verbs of speech
     */
    public static boolean isBehind(Sentence sentence, TimeExpression time, Predicate<Token> speech) {
        return saying(sentence, sentence.tokensIn(time.span()), speech)
                .filter(verb -> head(sentence, time)
                        .filter(head -> head.index() < verb.index())
                        .isPresent())
                .isPresent();
    }

    private static Optional<Token> head(Sentence sentence, TimeExpression time) {
        return sentence.headOf(time.span()).flatMap(sentence::head);
    }

    /** The verb of speech right before a time. */
    private static Optional<Token> saying(Sentence sentence, List<Token> inside, Predicate<Token> speech) {
        int at = inside.isEmpty() ? 0 : inside.get(0).index() - 1;
        while (at > 1 && sentence.token(at).upos() == Upos.ADP) {
            at--;
        }
        return at >= 1 && sentence.token(at).upos() == Upos.VERB && speech.test(sentence.token(at))
                ? Optional.of(sentence.token(at))
                : Optional.empty();
    }
}
