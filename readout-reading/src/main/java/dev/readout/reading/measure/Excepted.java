package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;

/** Who stands beside those whom a measure is against, and is none of them. */
final class Excepted {

    private static final List<String> EXCEPT = List.of("except", "excluding", "barring", "save", "but");

    private static final List<String> IN = List.of("in");

    private Excepted() {}

    /** {@code all states except Chad}: who is let off; {@code 10% for Chad, 12% for Mali}: whom another rate is for. */
    static boolean isOne(Sentence sentence, Token token, WordClasses words) {
        return isMarket(sentence, token, words)
                || Relations.hasCase(sentence, token, EXCEPT)
                || words.contains("exception-noun", token.lemma())
                || ((token.is("appos") || token.is("conj"))
                        && words.contains("percent-word", token.form().toLowerCase(Locale.ROOT)));
    }

    /** {@code duties on shoes in Peru}: where goods are sold. */
    private static boolean isMarket(Sentence sentence, Token token, WordClasses words) {
        return token.is("nmod")
                && Relations.hasCase(sentence, token, IN)
                && sentence.head(token)
                        .filter(goods -> words.contains("goods-noun", goods.lemma()))
                        .isPresent();
    }
}
