package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.Optional;

/**
 * Clauses whose verb is left out because the one before has it: {@code Chad may raise its duty to 45%, and Niger to 25%}. The tree
 * hangs the name on that verb, and the rate on the name.
 */
final class Gapped {

    private static final int MOST_STEPS = 3;

    private Gapped() {}

    /** The name in such a clause that a rate stands in. */
    static Optional<Token> subject(MeasureUnit unit) {
        Rate rate = unit.rate();
        if (rate == null) {
            return Optional.empty();
        }
        Sentence sentence = unit.sentence();
        Token word = sentence.token(rate.to());
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            Token above = sentence.token(word.head());
            boolean rated = word.is("nmod") || word.is("obl") || word.is("nummod") || word.is("orphan");
            if (!rated || above.index() > rate.from()) {
                return Optional.empty();
            }
            if (above.upos() == Upos.PROPN && isClause(sentence, above, rate)) {
                return Optional.of(above);
            }
            word = above;
        }
        return Optional.empty();
    }

    private static boolean isClause(Sentence sentence, Token name, Rate rate) {
        return name.is("conj")
                && name.head() != 0
                && sentence.token(name.head()).upos() == Upos.VERB
                && sentence.children(name, "case").isEmpty()
                && rate.from() > name.index();
    }

    /** {@code Chad is treated otherwise: a further 40 percent begins in May}: of whom a sentence with a bare rate speaks. */
    static Optional<Token> spokenOf(Sentence sentence) {
        return sentence.child(sentence.root(), "nsubj")
                .filter(subject -> subject.deprel().equals("nsubj:pass"));
    }
}
