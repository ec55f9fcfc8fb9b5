package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import java.util.List;

/** Figures that look like years and count something. */
final class Numerals {

    private Numerals() {}

    /** {@code over 2000 persons}: whether what was taken for a year counts what the next noun names. */
    static boolean isCount(Sentence sentence, TimeExpression time) {
        List<Token> inside = sentence.tokensIn(time.span());
        if (inside.size() != 1 || !inside.get(0).is("nummod")) {
            return false;
        }
        Token figure = inside.get(0);
        return sentence.head(figure)
                .filter(noun -> noun.index() > figure.index() && noun.xpos().equals("NNS"))
                .isPresent();
    }
}
