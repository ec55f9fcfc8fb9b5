package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Set;

/** {@code condolences on the death of former premier A}: he is dead, and takes part in nothing. */
final class Mourned {

    private static final Set<String> OF_ONE_NAME = Set.of("flat", "compound", "appos");

    private Mourned() {}

    /** Whether a word names somebody of whose death it is told. */
    static boolean isOne(Sentence sentence, Token token, WordClasses words) {
        Token word = token;
        while (word.head() != 0 && OF_ONE_NAME.stream().anyMatch(word::is)) {
            word = sentence.token(word.head());
        }
        return word.is("nmod")
                && Relations.hasCase(sentence, word, List.of("of"))
                && sentence.head(word)
                        .filter(noun -> words.has("death-noun", noun.lemma()))
                        .isPresent();
    }
}
