package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Collection;

/** Whether words speak of states that they do not name, so that nobody else is meant: {@code steel from four states}. */
final class UnnamedTargets {

    private final Actors actors;
    private final WordClasses words;

    UnnamedTargets(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
    }

    /** Whether some words speak of states that they do not name: {@code steel from four Asian countries}. */
    boolean isUnnamed(Sentence sentence, Collection<Token> aims) {
        return aims.stream().anyMatch(aim -> isUnnamed(sentence, aim));
    }

    /** {@code four Asian countries}, anywhere in a sentence. */
    boolean namesUnnamed(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> isUnnamedHere(sentence, token)
                        && sentence.children(token, "nummod").stream().findAny().isPresent());
    }

    private boolean isUnnamedHere(Sentence sentence, Token token) {
        return words.contains("state-noun", token.lemma())
                && token.xpos().equals("NNS")
                && !actors.isGroup(sentence, token);
    }

    private boolean isUnnamed(Sentence sentence, Token token) {
        return isUnnamedHere(sentence, token)
                || sentence.children(token).stream()
                        .filter(child -> child.is("nmod") || child.is("conj"))
                        .anyMatch(child -> isUnnamed(sentence, child));
    }
}
