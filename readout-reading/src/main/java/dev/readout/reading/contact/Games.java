package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.lexicon.WordClasses;

/** {@code Brazil met Chile in the final}: teams that play each other bear the names of states. */
final class Games {

    private final WordClasses words;

    Games(WordClasses words) {
        this.words = words;
    }

    /** Whether a mention tells of a game. */
    boolean isOne(Draft draft) {
        Sentence sentence = draft.sentence;
        return draft.isVerbal()
                && draft.parties.stream().noneMatch(Games::isOfficial)
                && sentence.children(draft.act).stream().anyMatch(child -> child.is("obl") && isGame(sentence, child));
    }

    private boolean isGame(Sentence sentence, Token noun) {
        return words.value("game-noun", sentence, noun).isPresent()
                || sentence.children(noun).stream()
                        .anyMatch(child ->
                                words.value("game-noun", sentence, child).isPresent());
    }

    private static boolean isOfficial(Actor actor) {
        return actor.isPerson()
                || (actor.kind() == Actor.Kind.OFFICIAL && !actor.name().endsWith("teams"));
    }
}
