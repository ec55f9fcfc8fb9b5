package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.Locale;
import java.util.Set;

/** Clauses that decide whose a time is: those that tell what else happened at a time or place told before. */
final class TimeClauses {

    private TimeClauses() {}

    /** Whether a clause tells what else happened at a time or place that a verb above it tells. */
    static boolean isWhenClauseOf(Sentence sentence, Token clause, Token verb) {
        return isUnder(sentence, clause, verb) && isWhenClause(sentence, clause);
    }

    /** A clause of a verb, or of a place that stands beside it: {@code promised it on April 5 in Brussels, where A met B}. */
    private static boolean isUnder(Sentence sentence, Token clause, Token verb) {
        Token head = clause.head() == 0 ? clause : sentence.token(clause.head());
        return clause.head() == verb.index()
                || (head.upos() == Upos.PROPN && head.is("obl") && head.head() == verb.index());
    }

    /** {@code won it in Vientiane on October 10, when the two talked}: a clause that tells what else happened then. */
    private static boolean isWhenClause(Sentence sentence, Token verb) {
        return (verb.is("advcl") || verb.is("acl"))
                && sentence.children(verb, "advmod").stream()
                        .anyMatch(word ->
                                Set.of("when", "where").contains(word.form().toLowerCase(Locale.ROOT)));
    }
}
