package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.StateName;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code Chad's Security Council}, {@code his Security Council}: a body of a state, and not that of the United Nations. */
final class OwnCouncils {

    private static final Set<String> OWNING =
            Set.of("his", "her", "its", "their", "our", "national", "'s", "’s", "'", "’");
    private static final String FIRST = "Security";
    private static final String SECOND = "Council";

    private OwnCouncils() {}

    /**
     * Whether a word is part of the name of a state's own security council.
     *
     * @param names what a word's name stands for
     */
    static boolean isOne(Sentence sentence, Token token, Function<Token, Optional<StateName>> names) {
        int first = token.form().equals(SECOND) ? token.index() - 1 : token.index();
        boolean named = first > 1
                && first < sentence.tokens().size()
                && sentence.token(first).form().equals(FIRST)
                && sentence.token(first + 1).form().equals(SECOND);
        if (!named || sentence.token(first + 1).is("compound")) { // Chad's Security Council seat
            return false;
        }
        Token before = sentence.token(first - 1);
        return OWNING.contains(before.form().toLowerCase(Locale.ROOT))
                || names.apply(before)
                        .filter(name -> !name.code().isOrganisation())
                        .isPresent();
    }
}
