package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import java.util.Set;

/** Times of the clause above that in which a measure is told, which are none of the measure. */
final class OuterTimes {

    private static final Set<String> CONDITIONS = Set.of("unless", "if", "because", "until", "although", "though");

    private OuterTimes() {}

    /** {@code will close by July unless Peru lifts its ban}: whether a time is one of the clause above that of a measure. */
    static boolean isOne(MeasureUnit unit, TimeExpression time) {
        Sentence sentence = unit.sentence();
        Token word = unit.heads().get(0);
        while (word.head() != 0 && !isCondition(sentence, word)) {
            word = sentence.token(word.head());
        }
        Token verb = StartTimes.verb(sentence, time);
        return word.head() != 0 && verb != null && !sentence.isWithin(verb, word);
    }

    private static boolean isCondition(Sentence sentence, Token word) {
        return word.is("advcl")
                && sentence.children(word, "mark").stream().anyMatch(mark -> CONDITIONS.contains(mark.lemma()));
    }
}
