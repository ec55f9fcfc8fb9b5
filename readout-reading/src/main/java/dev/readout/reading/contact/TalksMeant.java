package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which word for talks a word is or stands for: a noun itself, a pronoun, or what a relative word takes up ({@code the
 * talks in Oslo on Monday, which were frank}).
 */
final class TalksMeant {

    private static final Set<String> RELATIVES = Set.of("which", "that");
    private static final Set<String> PRONOUNS = Set.of("it", "them", "they", "this", "these");

    private final WordClasses words;

    TalksMeant(WordClasses words) {
        this.words = words;
    }

    /** The word for talks, which may be a pronoun; nothing where it is something else. */
    Optional<Token> by(Sentence sentence, Token token) {
        if (isTalks(sentence, token) || isPronoun(token)) {
            return Optional.of(token);
        }
        if (!RELATIVES.contains(token.form().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return sentence.head(token)
                .filter(verb -> verb.deprel().equals("acl:relcl") || verb.is("acl"))
                .flatMap(sentence::head)
                .filter(antecedent -> isTalks(sentence, antecedent))
                .or(() -> before(sentence, token));
    }

    /** Whether a word by itself tells of talks. */
    boolean isTalks(Sentence sentence, Token token) {
        return words.value("tone-subject", sentence, token).isPresent();
    }

    /** Whether a word is a pronoun that may mean talks. */
    static boolean isPronoun(Token token) {
        return token.upos() == Upos.PRON && PRONOUNS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** The talks told last before a relative word that the tree hangs on a place or a day. */
    private Optional<Token> before(Sentence sentence, Token token) {
        for (int at = token.index() - 1; at >= 1; at--) {
            Token word = sentence.token(at);
            if (isTalks(sentence, word) || word.upos() == Upos.VERB) {
                return Optional.of(word).filter(talks -> isTalks(sentence, talks));
            }
        }
        return Optional.empty();
    }
}
