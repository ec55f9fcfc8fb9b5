package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which two states an article has brought in together by their officials: after {@code the leaders of Togo and Benin}, the
 * two leaders are theirs, whoever else is named beside them.
 */
final class IntroducedPairs {

    private static final Set<String> WITHIN = Set.of("nmod", "amod", "compound", "conj", "nmod:poss", "flat");

    private final ArticleText text;
    private final NamedStates names;
    private final WordClasses words;

    IntroducedPairs(ArticleText text, NamedStates names, WordClasses words) {
        this.text = text;
        this.names = names;
        this.words = words;
    }

    /**
     * The two states whose officials were brought in last before a word; empty where none were, or those of more states.
     *
     * @param offices the class of the words for such officials, in the singular
     */
    Optional<List<StateCode>> before(Sentence sentence, Token token, String offices) {
        for (int i = sentence.index(); i >= 0; i--) {
            Sentence earlier = text.sentences().get(i);
            int end = i == sentence.index() ? token.index() : Integer.MAX_VALUE;
            Optional<List<StateCode>> states = earlier.tokens().stream()
                    .filter(word -> word.index() < end && words.has(offices, word.lemma()))
                    .filter(word -> word.xpos().equals("NNS") || word.xpos().equals("NNPS"))
                    .map(word -> statesOf(earlier, word))
                    .filter(found -> found.size() > 1)
                    .reduce((first, second) -> second);
            if (states.isPresent()) {
                return states.filter(found -> found.size() == 2);
            }
        }
        return Optional.empty();
    }

    /** The states named in the phrase of a noun, but not in clauses that hang on it. */
    private List<StateCode> statesOf(Sentence sentence, Token noun) {
        List<StateCode> found = new ArrayList<>();
        for (Token word : sentence.subtree(noun)) {
            if (word.index() != noun.index() && isWithin(sentence, word, noun)) {
                names.stateName(sentence, word)
                        .filter(name -> name.sort() != StateName.Sort.CAPITAL)
                        .map(StateName::code)
                        .filter(code -> !found.contains(code))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isWithin(Sentence sentence, Token word, Token noun) {
        Token at = word;
        while (at.index() != noun.index()) {
            if (at.head() == 0 || !WITHIN.contains(at.deprel())) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return true;
    }
}
