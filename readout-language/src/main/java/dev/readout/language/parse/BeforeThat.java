package dev.readout.language.parse;

import dev.readout.model.analysis.Upos;
import java.util.Optional;

/**
 * Puts right what stands before the {@code that} of a content clause and hangs on the verb of that clause: in {@code said on May 30
 * that it would close} the day is that of the saying. Nothing of a clause stands before the word that opens it.
 */
public final class BeforeThat {

    private final TreeWords words;

    /** Of one sentence. */
    public BeforeThat(TreeWords words) {
        this.words = words;
    }

    /** How a word is to hang instead, if it is such a one: on the verb above, as it hung below. */
    public Optional<Move> move(int word) {
        int verb = words.head(word);
        if (verb == 0 || !words.has(verb, "ccomp")) {
            return Optional.empty();
        }
        int above = words.head(verb);
        int that = opening(verb);
        boolean stray = above < word && word < that && words.upos(above) == Upos.VERB && isOblique(word);
        return stray ? Optional.of(new Move(word, above, words.relation(word))) : Optional.empty();
    }

    private boolean isOblique(int word) {
        return words.relation(word).startsWith("obl") || words.has(word, "advmod");
    }

    /** The {@code that} which opens the clause of a verb; 0 if there is none. */
    private int opening(int verb) {
        for (int at = 1; at < verb; at++) {
            if (words.head(at) == verb
                    && words.has(at, "mark")
                    && words.form(at).equalsIgnoreCase("that")) {
                return at;
            }
        }
        return 0;
    }
}
