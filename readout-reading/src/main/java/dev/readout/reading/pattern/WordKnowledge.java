package dev.readout.reading.pattern;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.Set;

/** What a pattern may ask of a word beyond its own form: its classes, its name, what it refers to. */
public interface WordKnowledge {

    /** The classes of the rulebook that a word belongs to. */
    Set<String> classes(Sentence sentence, Token token);

    /** Whether a word is part of a name of a kind: {@code person}, {@code place} … */
    boolean isName(String kind, Sentence sentence, Token token);

    /** Whether a word refers to an actor of a kind: {@code person}, {@code state} … or {@code any}. */
    boolean isActor(String kind, Sentence sentence, Token token);
}
