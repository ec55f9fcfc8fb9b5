package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;

/** {@code Officials say}: it is not told whose, and they are not those of the article's two sides. */
public final class BareOfficials {

    private BareOfficials() {}

    /** Whether a word is {@code officials} with nothing that tells whose. */
    public static boolean isOne(Sentence sentence, Token token) {
        return token.xpos().equals("NNS")
                && token.lemma().equals("official")
                && sentence.children(token).stream()
                        .allMatch(child -> child.is("punct") || child.is("advmod") || child.is("cc"));
    }
}
