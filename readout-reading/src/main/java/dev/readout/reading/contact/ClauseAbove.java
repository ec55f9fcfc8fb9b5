package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.Optional;
import java.util.function.Predicate;

/** The clause that tells a contact, and the one that it hangs on: {@code was in Cairo last week, where he conferred with}. */
final class ClauseAbove {

    private static final int MOST_STEPS = 6;

    private ClauseAbove() {}

    /**
     * The nearest relative or adverbial clause around a word that goes on with what the clause above it tells. Reported
     * speech, a subject clause and a sentence put beside another one tell of times and places of their own: behind them none
     * is sought.
     *
     * @return the head of that clause; the clause above is at its own head
     */
    static Optional<Token> clauseOf(Sentence sentence, Token act, Predicate<Token> goesOn) {
        Token word = act;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            if (word.is("ccomp") || word.is("parataxis") || word.is("csubj")) {
                return Optional.empty();
            }
            if ((word.is("acl") || word.is("advcl")) && goesOn.test(word)) {
                return Optional.of(word);
            }
            word = sentence.token(word.head());
        }
        return Optional.empty();
    }

    /** The verb of the clause in which a word stands; the sentence's root where there is none above it. */
    static Token verbAt(Sentence sentence, Token token) {
        Token word = token;
        while (word.upos() != Upos.VERB && word.head() != 0) {
            word = sentence.token(word.head());
        }
        return word;
    }
}
