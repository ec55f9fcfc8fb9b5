package dev.readout.reading.event;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells when an act was done: by the first date that hangs on it, or on a verb that carries it. */
final class EventDates {

    private final ArticleText text;

    EventDates(ArticleText text) {
        this.text = text;
    }

    /** The date of an act; null where none is told. */
    @Nullable
    PartialDate date(Sentence sentence, Token act) {
        for (TimeExpression time : text.times(sentence)) {
            PartialDate start = time.start();
            boolean dates = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
            if (dates && start != null && isOf(sentence, time, act)) {
                return start;
            }
        }
        return null;
    }

    private static boolean isOf(Sentence sentence, TimeExpression time, Token act) {
        Optional<Token> head = sentence.headOf(time.span()).flatMap(sentence::head);
        return head.isPresent() && (isBelow(sentence, head.get(), act) || carries(sentence, head.get(), act));
    }

    private static boolean isBelow(Sentence sentence, Token word, Token act) {
        return sentence.isWithin(word, act) && sentence.subtree(act).size() > 1 && !isInClause(sentence, word, act);
    }

    /** Whether a verb carries the act: {@code launched strikes on Monday}. */
    private static boolean carries(Sentence sentence, Token verb, Token act) {
        return verb.upos() == Upos.VERB && sentence.isWithin(act, verb) && !isInClause(sentence, act, verb);
    }

    private static boolean isInClause(Sentence sentence, Token word, Token above) {
        Token at = word;
        while (at.index() != above.index()) {
            if (at.is("ccomp") || at.is("advcl") || at.is("acl") || at.is("parataxis") || at.is("conj")) {
                return true;
            }
            at = sentence.token(at.head());
        }
        return false;
    }
}
