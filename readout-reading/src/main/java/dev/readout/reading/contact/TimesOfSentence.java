package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each expression of time in a sentence to the contact that it dates: the nearest above it in the tree. */
final class TimesOfSentence {

    private static final Set<String> RELATIVE = Set.of(" after", " before", " since", " later", " until");
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
            if (RELATIVE.stream().anyMatch(word -> text.words(time.span()).endsWith(word))) {
                continue; // counted from another event, not from the day of the news
            }
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
            if (isOtherClause(above)) {
                return relativeTo(above, drafts);
            }
            if (SPEECH.contains(above.lemma())) {
                return Optional.empty();
            }
            word = above;
        }
        return drafts.size() == 1 ? drafts.stream().findFirst() : Optional.empty();
    }

    private static boolean isOtherClause(Token verb) {
        return verb.upos() == Upos.VERB
                && (verb.is("advcl") || verb.is("acl") || verb.is("ccomp") || verb.is("parataxis"));
    }

    /** {@code the summit that India will host in 2026}: a clause about the contact itself dates it. */
    private static Optional<Draft> relativeTo(Token verb, Collection<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> verb.is("acl") && verb.head() == draft.act.index())
                .findFirst();
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
            PartialDate first = asFarAsKnown(time, time.start());
            if (time.type() == TimexType.DURATION && time.durationMinutes() != null) {
                draft.durationMinutes = draft.durationMinutes == null ? time.durationMinutes() : draft.durationMinutes;
            } else if (first != null && time.type() != TimexType.SET && finer(first, draft.start)) {
                draft.start = first;
                draft.end = asFarAsKnown(time, time.end());
                draft.yearTold = text.words(time.span()).matches(".*\\d{4}.*");
            }
        }
    }

    /** Where the day of publication is not known, a weekday tells no day either: what is left is the month. */
    private @Nullable PartialDate asFarAsKnown(TimeExpression time, @Nullable PartialDate date) {
        PartialDate published = text.published();
        boolean relative = text.words(time.span()).chars().noneMatch(Character::isDigit);
        boolean coarse = published != null && published.precision() != PartialDate.Precision.DAY;
        return date != null && relative && coarse && date.precision() == PartialDate.Precision.DAY
                ? date.cutTo(PartialDate.Precision.MONTH)
                : date;
    }

    private static boolean finer(PartialDate found, @Nullable PartialDate known) {
        return known == null || (found.precision().compareTo(known.precision()) < 0 && found.isCompatibleWith(known));
    }
}
