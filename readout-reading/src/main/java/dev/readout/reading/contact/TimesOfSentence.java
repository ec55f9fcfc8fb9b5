package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each expression of time in a sentence to the contact that it dates: the nearest above it in the tree. */
final class TimesOfSentence {

    private static final Set<String> SPEECH =
            Set.of("say", "tell", "add", "announce", "note", "report", "state", "declare", "quote", "comment");

    private final ArticleText text;
    private final StatusReader status;

    TimesOfSentence(ArticleText text, StatusReader status) {
        this.text = text;
        this.status = status;
    }

    /** Dates the contacts of one sentence. */
    void date(Sentence sentence, Collection<Draft> drafts) {
        for (TimeExpression time : text.times(sentence)) {
            owner(sentence, time, drafts).ifPresent(draft -> draft.times.add(time));
        }
        drafts.forEach(this::settle);
    }

    private Optional<Draft> owner(Sentence sentence, TimeExpression time, Collection<Draft> drafts) {
        Optional<Token> head = sentence.headOf(time.span());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Token word = head.get();
        while (word.head() != 0) {
            Token above = sentence.token(word.head());
            Optional<Draft> own = drafts.stream()
                    .filter(draft -> draft.act.index() == above.index())
                    .findFirst();
            if (own.isPresent()) {
                return own;
            }
            List<Draft> governed = drafts.stream()
                    .filter(draft -> isGovernedBy(sentence, draft, above))
                    .toList();
            if (!governed.isEmpty()) {
                return Optional.of(nearest(governed, time));
            }
            if (SPEECH.contains(above.lemma())) {
                return Optional.empty();
            }
            word = above;
        }
        return drafts.size() == 1 ? drafts.stream().findFirst() : Optional.empty();
    }

    private boolean isGovernedBy(Sentence sentence, Draft draft, Token verb) {
        return status.governor(sentence, draft.act)
                .filter(governor -> governor.index() == verb.index())
                .isPresent();
    }

    private static Draft nearest(List<Draft> drafts, TimeExpression time) {
        Draft best = drafts.get(0);
        for (Draft draft : drafts) {
            boolean nearer = distance(draft, time) < distance(best, time);
            best = nearer ? draft : best;
        }
        return best;
    }

    private static int distance(Draft draft, TimeExpression time) {
        return Math.abs(draft.act.span().start() - time.span().start());
    }

    private void settle(Draft draft) {
        for (TimeExpression time : draft.times) {
            PartialDate first = time.start();
            if (time.type() == TimexType.DURATION && time.durationMinutes() != null) {
                draft.durationMinutes = draft.durationMinutes == null ? time.durationMinutes() : draft.durationMinutes;
            } else if (first != null && time.type() != TimexType.SET && finer(first, draft.start)) {
                draft.start = first;
                draft.end = time.end();
            }
        }
    }

    private static boolean finer(PartialDate found, @Nullable PartialDate known) {
        return known == null || (found.precision().compareTo(known.precision()) < 0 && found.isCompatibleWith(known));
    }
}
