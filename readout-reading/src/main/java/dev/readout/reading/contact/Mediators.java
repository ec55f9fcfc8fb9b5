package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;

/** {@code EU-mediated talks}, {@code US-brokered talks}: whose good offices they are, not whose talks. */
final class Mediators {

    private Mediators() {}

    /** Whether a name is joined by a hyphen with what is done by good offices. */
    static boolean isOne(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return next < sentence.tokens().size()
                && sentence.token(next).form().equals("-")
                && (sentence.token(next + 1).xpos().equals("VBN")
                        || sentence.token(next + 1).form().endsWith("ed")
                        || sentence.token(next + 1).form().equals("led"));
    }
}
