package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Of whom a relative clause speaks by {@code whom} and {@code whose}: {@code the premier, with whom she spoke}. */
final class RelativeWords {

    private static final Set<String> WORDS = Set.of("whom", "whose");
    private static final int MOST_STEPS = 4;

    private RelativeWords() {}

    /** The word that the clause hangs on; empty where a word opens no relative clause. */
    static Optional<Token> antecedent(Sentence sentence, Token token) {
        if (!WORDS.contains(token.form().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Token word = token;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            if (word.deprel().equals("acl:relcl")) {
                return Optional.of(sentence.token(word.head()));
            }
            word = sentence.token(word.head());
        }
        return Optional.empty();
    }
}
