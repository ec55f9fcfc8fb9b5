package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.math.BigDecimal;
import java.util.List;

/** {@code will double its 40 per cent duty}: the rate that comes is twice the one that is told. */
final class MultipliedRates {

    private MultipliedRates() {}

    /** The rates of a sentence, where only one is told and that is multiplied, with what it comes to. */
    static List<Rate> of(Sentence sentence, List<Rate> rates, WordClasses words) {
        if (rates.size() != 1) {
            return rates;
        }
        Rate rate = rates.get(0);
        return sentence.tokens().stream()
                .filter(verb -> verb.upos() == Upos.VERB && words.has("multiplying-verb", verb.lemma()))
                .filter(verb -> isOf(sentence, verb, rate))
                .findFirst()
                .flatMap(verb -> words.value("multiplying-verb", verb.lemma()))
                .map(factor -> List.of(times(rate, factor)))
                .orElse(rates);
    }

    private static boolean isOf(Sentence sentence, Token verb, Rate rate) {
        boolean plain = rate.from() > 1 && sentence.token(rate.from() - 1).upos() != Upos.ADP;
        return plain
                && Relations.object(sentence, verb)
                        .filter(object ->
                                sentence.isWithin(sentence.token(rate.from()), object) && object.index() > rate.to())
                        .isPresent();
    }

    private static Rate times(Rate rate, String factor) {
        return new Rate(rate.percent().multiply(new BigDecimal(factor)), rate.from(), rate.to(), rate.isBare());
    }
}
