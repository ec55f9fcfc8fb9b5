package dev.readout.language.parse;

import dev.readout.model.analysis.Upos;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts right a second subject of one verb: what stands right behind a verb whose subject stands before it is its object
 * ({@code Diaz telephoned Peru's Ruiz}).
 */
public final class SecondSubjects {

    private final TreeWords words;

    /** Of one sentence. */
    public SecondSubjects(TreeWords words) {
        this.words = words;
    }

    /** How a word is to hang instead, if it is such a subject. */
    public Optional<Move> move(int word) {
        int verb = words.head(word);
        boolean second = words.has(word, "nsubj")
                && words.isNoun(word)
                && verb > 0
                && verb < word
                && words.upos(verb) == Upos.VERB
                && children(verb).anyMatch(first -> first < verb && words.has(first, "nsubj"))
                && children(verb).noneMatch(other -> words.has(other, "obj"))
                && IntStream.rangeClosed(verb + 1, word).allMatch(at -> words.isBelow(at, word));
        return second ? Optional.of(new Move(word, verb, "obj")) : Optional.empty();
    }

    private IntStream children(int head) {
        return IntStream.rangeClosed(1, words.size()).filter(at -> words.head(at) == head);
    }
}
