package dev.readout.reading.pattern;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;

/** What a pattern may ask of a word beyond its own form: its classes, its name, what it refers to. */
public interface WordKnowledge {

    /** Whether a word belongs to a class of the rulebook. */
    boolean isInClass(String wordClass, Sentence sentence, Token token);

    /** Whether a word is part of a name of a kind: {@code person}, {@code place} … */
    boolean isName(String kind, Sentence sentence, Token token);

    /** Whether a word refers to an actor of a kind: {@code person}, {@code state} … or {@code any}. */
    boolean isActor(String kind, Sentence sentence, Token token);
}
