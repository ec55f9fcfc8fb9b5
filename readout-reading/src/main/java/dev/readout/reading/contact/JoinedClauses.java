package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Optional;

/**
 * Keeps apart the times of clauses that an {@code and} joins: in {@code Silva has been in Lima this week, and Holm is going to Accra
 * next week} each is somewhere at the time that his own clause tells.
 */
final class JoinedClauses {

    private JoinedClauses() {}

    /**
     * Whether a time is told outside of the clause of a contact, which has its own subject and a time of its own, or in a clause that
     * goes on after it to tell of somebody else.
     */
    static boolean isOfOther(Draft draft, TimeExpression time, List<TimeExpression> times, WordClasses words) {
        Sentence sentence = draft.sentence;
        boolean later = sentence.headOf(time.span())
                .flatMap(head -> clause(sentence, head))
                .filter(clause -> !sentence.isWithin(draft.act, clause) && draft.act.index() < clause.index())
                .filter(clause -> sentence.children(clause, "nsubj").stream().noneMatch(word -> maySayIt(word, words)))
                .isPresent();
        if (later) {
            return true;
        }
        Optional<Token> clause = clause(sentence, draft.act);
        return clause.isPresent()
                && !isIn(sentence, time, clause.get())
                && times.stream()
                        .anyMatch(other -> other.type() == TimexType.DATE && isIn(sentence, other, clause.get()));
    }

    /** {@code and it was on Monday}, {@code and the talks ended on Monday}: may be the contact itself. */
    private static boolean maySayIt(Token subject, WordClasses words) {
        boolean several = subject.upos() == Upos.NUM || subject.xpos().equals("NNS"); // the two, the ministers
        return several
                || subject.upos() == Upos.PRON
                || subject.upos() == Upos.DET
                || (subject.upos() == Upos.NOUN && words.has("met-again-noun", subject.lemma()));
    }

    private static boolean isIn(Sentence sentence, TimeExpression time, Token clause) {
        return sentence.headOf(time.span())
                .filter(head -> sentence.isWithin(head, clause))
                .isPresent();
    }

    /** The clause joined with another one in which a word stands. */
    private static Optional<Token> clause(Sentence sentence, Token act) {
        Token word = act;
        while (word.head() != 0) {
            if (word.is("conj") && !sentence.children(word, "nsubj").isEmpty()) {
                return Optional.of(word);
            }
            word = sentence.token(word.head());
        }
        return Optional.empty();
    }
}
