package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps apart the days of what a semicolon parts: in {@code On May 3 A received B; on Friday he sat down with C} each half that
 * tells a day tells it of its own contact, whatever the tree hangs it on.
 */
final class Semicolons {

    private Semicolons() {}

    /** The contact that a time dates; the one beside it where the one found stands in another half that has a time of its own. */
    static Optional<Draft> owner(
            Sentence sentence,
            TimeExpression time,
            List<TimeExpression> times,
            Collection<Draft> drafts,
            Optional<Draft> found) {
        int here = half(sentence, time.span().start());
        boolean beyond = found.filter(draft -> half(draft) != here)
                .filter(draft -> times.stream()
                        .anyMatch(other -> half(sentence, other.span().start()) == half(draft)))
                .isPresent();
        if (!beyond) {
            return found;
        }
        List<Draft> beside =
                drafts.stream().filter(draft -> half(draft) == here).toList();
        return beside.size() == 1 ? Optional.of(beside.get(0)) : Optional.empty();
    }

    private static int half(Draft draft) {
        return half(draft.sentence, draft.act.span().start());
    }

    private static int half(Sentence sentence, int offset) {
        int halves = 0;
        for (Token token : sentence.tokens()) {
            if (token.span().start() < offset && token.form().equals(";")) {
                halves++;
            }
        }
        return halves;
    }
}
