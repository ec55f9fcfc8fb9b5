package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Optional;

/**
 * The verb that a noun is object, subject or complement of, directly or through the nouns above it: {@code hosted} for the talks
 * in {@code Riga hosted a round of talks}.
 */
final class Governor {

    private static final List<String> NOUN_ROLES = List.of("obj", "nsubj", "obl", "nmod", "xcomp", "conj", "appos");
    private static final int MOST_STEPS = 4;

    private Governor() {}

    /** The verb above a noun; none where something else than a noun's role stands between. */
    static Optional<Token> of(Sentence sentence, Token noun) {
        Token word = noun;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            if (NOUN_ROLES.stream().noneMatch(word::is)) {
                return Optional.empty();
            }
            word = sentence.token(word.head());
            if (word.upos() == Upos.VERB) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Whether a verb is the one that the word for a contact hangs on. */
    static boolean isOf(Draft draft, Token verb) {
        return of(draft.sentence, draft.act)
                .filter(governor -> governor.index() == verb.index())
                .isPresent();
    }
}
