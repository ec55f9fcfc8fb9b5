package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;

/**
 * The word by which a place's name hangs in its sentence, which may be a noun above it that has the preposition: {@code in the
 * Thai capital Bangkok}, {@code on the island of Bali}.
 *
 * @param head the head of the name
 * @param word the word by which it hangs, which may be the head itself
 */
record PlaceAnchor(Token head, Token word) {

    /** Of the name with that head. */
    static PlaceAnchor of(Sentence sentence, Token head, WordClasses words) {
        Token word = head;
        while (word.head() != 0 && (isPartOfName(sentence, word) || isOfPlaceNoun(sentence, word, words))) {
            word = sentence.token(word.head());
        }
        return new PlaceAnchor(head, word);
    }

    /** {@code the Doha talks}: it stands before a noun. */
    boolean isBeforeNoun() {
        return word.is("compound") || word.is("amod");
    }

    /** {@code in Doha}, {@code on the island}: it tells where. */
    boolean isThere(Sentence sentence, WordClasses words) {
        return isThere(sentence, word, words);
    }

    private static boolean isThere(Sentence sentence, Token word, WordClasses words) {
        return PlaceHeads.isIn(sentence, word, words)
                || (words.has("surface-noun", word.lemma()) && Relations.hasCase(sentence, word, List.of("on")));
    }

    private static boolean isPartOfName(Sentence sentence, Token word) {
        return (word.is("appos") || word.is("flat") || word.is("compound") || word.is("nmod:desc"))
                && sentence.children(word, "case").isEmpty();
    }

    private static boolean isOfPlaceNoun(Sentence sentence, Token word, WordClasses words) {
        return PlaceNames.isOfNoun(sentence, word)
                && sentence.head(word)
                        .filter(noun -> isThere(sentence, noun, words))
                        .isPresent();
    }
}
