package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Set;

/** Times of the clause above that in which a measure is told, which are none of the measure. */
final class OuterTimes {

    private static final Set<String> CONDITIONS = Set.of("unless", "if", "because", "until", "although", "though");

    private static final Set<String> ALL = Set.of("all", "both", "each");

    private static final Set<String> AFTER_NAME = Set.of("nmod", "nummod", "flat");

    private OuterTimes() {}

    /** {@code will close by July unless Peru lifts its ban}, {@code a truce, under which it cut its duty, ends in May}: whether a time is one of the clause above that of a measure. */
    static boolean isOne(MeasureUnit unit, TimeExpression time) {
        Sentence sentence = unit.sentence();
        Token word = unit.heads().get(0);
        while (word.head() != 0 && !isCondition(sentence, word)) {
            word = sentence.token(word.head());
        }
        Token verb = StartTimes.verb(sentence, time);
        return word.head() != 0 && verb != null && !sentence.isWithin(verb, word);
    }

    /** {@code under the Sudan Regulations 2020}: a year that belongs to a name. */
    static boolean isOfName(Sentence sentence, TimeExpression time, WordClasses words) {
        return sentence.headOf(time.span())
                .filter(year -> year.upos() == Upos.NUM && AFTER_NAME.contains(year.relation()))
                .flatMap(sentence::head)
                .filter(name -> words.contains("decree-noun", name.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** {@code all of which came into effect on 1 May}: a day of every measure of the sentence. */
    static boolean isOfAll(Sentence sentence, TimeExpression time) {
        Token verb = StartTimes.verb(sentence, time);
        return verb != null
                && verb.deprel().equals("acl:relcl")
                && sentence.children(verb, "nsubj").stream()
                        .anyMatch(subject -> ALL.contains(subject.lemma())
                                && !sentence.children(subject, "nmod").isEmpty());
    }

    private static boolean isCondition(Sentence sentence, Token word) {
        return (word.deprel().equals("acl:relcl") && word.xpos().equals("VBD")) || isConditional(sentence, word);
    }

    private static boolean isConditional(Sentence sentence, Token word) {
        return word.is("advcl")
                && sentence.children(word, "mark").stream().anyMatch(mark -> CONDITIONS.contains(mark.lemma()));
    }
}
