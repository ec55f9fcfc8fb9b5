package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;

/** Times that hang on a noun or an adverb, and on no verb. */
final class NounTimes {

    private static final Set<String> WITHIN = Set.of("compound", "nummod", "amod");

    private NounTimes() {}

    /** {@code waived a 1992 restriction}, {@code the coup of August}: whether a time only tells which one is meant. */
    static boolean isOfNoun(Sentence sentence, TimeExpression time, WordClasses words) {
        Optional<Token> word = sentence.headOf(time.span());
        return word.filter(head -> isBefore(head) || head.deprel().equals("nmod:poss") || isOf(sentence, head))
                        .flatMap(sentence::head)
                        .filter(noun -> noun.upos() == Upos.NOUN && !words.has("part-of-time-noun", noun.lemma()))
                        .isPresent()
                || isOfOccasion(sentence, time, words);
    }

    /** {@code The sanctions follow a raid on May 2}, {@code after talks in June}: a time of what went before it. */
    static boolean isOfOccasion(Sentence sentence, TimeExpression time, WordClasses words) {
        return sentence.headOf(time.span())
                .filter(head -> head.is("nmod") || head.is("obl"))
                .flatMap(sentence::head)
                .filter(head -> isOccasion(sentence, head, words))
                .isPresent();
    }

    private static boolean isOccasion(Sentence sentence, Token head, WordClasses words) {
        return (head.upos() == Upos.NOUN && words.has("dated-event-noun", head.lemma()))
                || (head.upos() == Upos.VERB
                        && head.lemma().equals("follow")
                        && sentence.child(head, "obj")
                                .filter(noun -> !words.has("example-noun", noun.lemma()))
                                .isPresent());
    }

    private static boolean isBefore(Token head) {
        return WITHIN.contains(head.relation()) && head.index() < head.head();
    }

    private static boolean isOf(Sentence sentence, Token head) {
        return head.is("nmod")
                && sentence.child(head, "case")
                        .filter(word -> word.lemma().equals("of"))
                        .isPresent();
    }

    /** {@code On Saturday the sanctions were back in force}: whether a time hangs on a word that is no verb. */
    static boolean isOf(Sentence sentence, TimeExpression time, Token word) {
        return word.upos() != Upos.VERB
                && sentence.headOf(time.span())
                        .filter(head -> head.head() == word.index())
                        .isPresent();
    }
}
