package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;

/** Tells which words are negated by one that hangs on them: {@code did not meet}, {@code neither visit}. */
final class Negations {

    private final WordClasses words;

    Negations(WordClasses words) {
        this.words = words;
    }

    /** Whether a word is negated. */
    boolean isNegated(Sentence sentence, Token word) {
        return sentence.children(word).stream()
                .anyMatch(child -> isOne(child) || (child.is("nsubj") && isOfNeither(sentence, child)));
    }

    /** {@code neither she nor her deputy would travel}. */
    private static boolean isOfNeither(Sentence sentence, Token subject) {
        return sentence.children(subject).stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("neither") && child.index() < subject.index());
    }

    /** Whether a word negates the one that it hangs on. */
    boolean isOne(Token token) {
        return (token.is("advmod") || token.is("det") || token.is("cc:preconj"))
                && words.contains("negation", token.form());
    }
}
