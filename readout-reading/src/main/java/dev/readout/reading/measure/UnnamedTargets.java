package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Collection;
import java.util.Locale;

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
                && (isAll(sentence, token) || !actors.isGroup(sentence, token));
    }

    /** {@code goods from all countries}: from any, and not from those named before. */
    static boolean isAll(Sentence sentence, Token token) {
        return sentence.child(token, "nummod").isEmpty()
                && sentence.children(token, "det").stream()
                        .anyMatch(child ->
                                child.lemma().equals("all") || child.lemma().equals("every"));
    }

    /** {@code duties on all imported steel}: whoever sells it. */
    private boolean isWorldwide(Sentence sentence, Token token) {
        boolean foreign = token.upos() == Upos.NOUN
                && sentence.children(token, "amod").stream()
                        .anyMatch(child -> words.has(
                                "foreign-goods-adjective", child.form().toLowerCase(Locale.ROOT)));
        if (foreign) {
            return true;
        }
        boolean goods = words.value("goods-noun", sentence, token).isPresent()
                || words.value("technology-noun", sentence, token).isPresent()
                || words.value("import-word", sentence, token).isPresent();
        return goods
                && sentence.children(token).stream()
                        .anyMatch(child ->
                                words.contains("worldwide-word", child.form().toLowerCase(Locale.ROOT))
                                        || (child.is("det")
                                                && child.lemma().equals("all")
                                                && words.value("import-word", sentence, token)
                                                        .isPresent()
                                                && sentence.child(token, "nmod").isEmpty()));
    }

    private boolean isUnnamed(Sentence sentence, Token token) {
        return isUnnamedHere(sentence, token)
                || words.has("unnamed-pronoun", token.form().toLowerCase(Locale.ROOT))
                || isWorldwide(sentence, token)
                || sentence.children(token).stream()
                        .filter(child -> child.is("nmod") || child.is("conj"))
                        .anyMatch(child -> isUnnamed(sentence, child));
    }
}
