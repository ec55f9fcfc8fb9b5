package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Clauses that decide whose a time is: what somebody said then, and what else happened then. */
final class TimeClauses {

    /** Verbs of speaking that say nothing of a contact, in the past, where the time behind them is that of the news. */
    private static final Set<String> SAYING = Set.of("said", "announced", "added", "confirmed", "reported", "wrote");

    private TimeClauses() {}

    /** Whether a clause tells what else happened at a time or place that a verb above it tells. */
    static boolean isWhenClauseOf(Sentence sentence, Token clause, Token verb) {
        return isUnder(sentence, clause, verb) && isWhenClause(sentence, clause);
    }

    /** {@code The talks will go on, the ministry said on Monday}: the day on which it was said, whatever the tree hangs it on. */
    static boolean isOfSpeech(Sentence sentence, TimeExpression time, Collection<Draft> drafts) {
        List<Token> words = sentence.tokensIn(time.span());
        int at = words.isEmpty() ? 0 : words.get(0).index() - 1;
        while (at > 1
                && (sentence.token(at).upos() == Upos.ADP || sentence.token(at).upos() == Upos.ADV)) {
            at--;
        }
        Token verb = at < 1 ? null : sentence.token(at);
        return verb != null
                && verb.upos() == Upos.VERB
                && SAYING.contains(verb.form().toLowerCase(Locale.ROOT))
                && drafts.stream().noneMatch(draft -> draft.act.index() >= verb.index());
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
