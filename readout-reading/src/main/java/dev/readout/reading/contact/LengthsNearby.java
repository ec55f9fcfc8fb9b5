package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a length of hours or minutes hangs on no contact in the tree: the contact that is nearest to it, if the length is told
 * as one of talking ({@code when they spoke for 35 minutes}, {@code after twelve hours on the lake}), not as that of something
 * else ({@code a 48-hour truce}) or as the time between two events ({@code an hour after}).
 */
final class LengthsNearby {

    private static final Set<EngagementKind> KINDS =
            Set.of(EngagementKind.MEETING, EngagementKind.CALL, EngagementKind.GATHERING);
    private static final Set<String> FOR = Set.of("for", "after", "lasting", "some", "spanning", "following");
    private static final Set<String> BETWEEN =
            Set.of("ago", "later", "earlier", "before", "after", "from", "away", "late", "old", "since", "until", "of");
    private static final Set<String> WINDOW =
            Set.of("next", "last", "past", "coming", "first", "every", "previous", "final", "within");
    private static final int MOST_STEPS = 5;

    private final WordClasses words;

    LengthsNearby(WordClasses words) {
        this.words = words;
    }

    /** The contact that lasted so long. */
    Optional<Draft> owner(Sentence sentence, TimeExpression time, Collection<Draft> drafts) {
        List<Token> inside = sentence.tokensIn(time.span());
        Optional<Token> head = sentence.headOf(time.span());
        if (!time.value().startsWith("PT") || head.isEmpty() || isOther(sentence, time)) {
            return Optional.empty();
        }
        Draft nearest = null;
        for (Draft draft : drafts) {
            boolean nearer = nearest == null || distance(draft, head.get()) < distance(nearest, head.get());
            nearest = KINDS.contains(draft.kind) && nearer ? draft : nearest;
        }
        return Optional.ofNullable(nearest).filter(draft -> isOfTalk(sentence, inside.get(0), head.get(), draft));
    }

    private static int distance(Draft draft, Token token) {
        return Math.abs(draft.act.index() - token.index());
    }

    /** {@code scheduled for 30 minutes}: how long it was to be. */
    static boolean isPlanned(Sentence sentence, TimeExpression time, WordClasses words) {
        List<Token> inside = sentence.tokensIn(time.span());
        int first = inside.isEmpty() ? 0 : inside.get(0).index();
        return first > 2
                && form(sentence.token(first - 1)).equals("for")
                && words.has("planned-length-word", form(sentence.token(first - 2)));
    }

    /** Whether it is the time between two events, a stretch of the calendar, or how long something was to be. */
    boolean isOther(Sentence sentence, TimeExpression time) {
        List<Token> inside = sentence.tokensIn(time.span());
        if (isPlanned(sentence, time, words)) {
            return true;
        }
        int after = inside.isEmpty() ? 0 : inside.get(inside.size() - 1).index() + 1;
        boolean followed =
                after <= sentence.tokens().size() && after > 1 && BETWEEN.contains(form(sentence.token(after)));
        return inside.isEmpty() || followed || inside.stream().anyMatch(token -> WINDOW.contains(form(token)));
    }

    /** Whether the length belongs to a verb of talking or lasting, or to the contact's own clause. */
    private boolean isOfTalk(Sentence sentence, Token first, Token head, Draft draft) {
        if (head.index() == draft.act.index()) {
            return true;
        }
        Token word = head;
        for (int i = 0; i < MOST_STEPS && word.head() != 0 && word.upos() != Upos.VERB; i++) {
            boolean other = word.is("compound") || word.is("amod");
            word = sentence.token(word.head());
            if (other && word.upos() == Upos.NOUN) {
                return words.value("tone-subject", sentence, word).isPresent();
            }
        }
        boolean marked = first.index() > 1 && FOR.contains(form(sentence.token(first.index() - 1)));
        boolean talks = words.value("lasting-verb", sentence, word).isPresent()
                || words.value("talking-verb", sentence, word).isPresent();
        return talks || (marked && (word.index() == draft.act.index() || word.index() == draft.act.head()));
    }

    private static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
