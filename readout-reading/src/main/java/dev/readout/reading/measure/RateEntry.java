package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The lines of a list of rates: {@code 40 per cent: Laos and Myanmar}, {@code - shoes and honey: 25% stays}. */
final class RateEntry {

    private static final Set<String> BULLETS = Set.of("-", "–", "—", "•", "*", "·");
    private static final String COLON = ":";
    private static final int MOST_LABEL = 18;

    private RateEntry() {}

    /** Whether a sentence opens with a rate and a colon: what follows is whom or what the rate is for. */
    static boolean isLed(Sentence sentence, WordClasses words) {
        List<Rate> rates = RateFinder.rates(sentence, words);
        return !rates.isEmpty() && leads(sentence, rates.get(0));
    }

    /** Whether a sentence speaks of {@code tariff rates}, which may be told behind it. */
    static boolean isOfRates(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.is("compound")
                        && token.lemma().equals("tariff")
                        && sentence.head(token)
                                .filter(head -> head.lemma().equals("rate"))
                                .isPresent());
    }

    /** Whether a sentence is a line of a list whose rate stands right behind a colon. */
    static boolean isLabelled(Sentence sentence, WordClasses words) {
        return BULLETS.contains(sentence.token(1).form())
                && RateFinder.rates(sentence, words).stream().anyMatch(rate -> isBehindLabel(sentence, rate));
    }

    /** Whether a rate opens its line, and a colon follows it. */
    static boolean leads(Sentence sentence, Rate rate) {
        return rate.from() == first(sentence) && isColon(sentence, rate.to() + 1);
    }

    /** Whether a line tells of goods and, behind a colon, the rate on them, or the other way round. */
    static boolean isOfGoods(Sentence sentence, Rate rate, WordClasses words) {
        return leads(sentence, rate)
                ? hasGoods(sentence, rate.to() + 2, sentence.tokens().size(), words)
                : isBehindLabel(sentence, rate) && hasGoods(sentence, first(sentence), rate.from() - 2, words);
    }

    private static boolean isBehindLabel(Sentence sentence, Rate rate) {
        return rate.from() <= MOST_LABEL && isColon(sentence, rate.from() - 1);
    }

    private static int first(Sentence sentence) {
        return BULLETS.contains(sentence.token(1).form()) && sentence.tokens().size() > 1 ? 2 : 1;
    }

    private static boolean isColon(Sentence sentence, int at) {
        return at >= 1
                && at <= sentence.tokens().size()
                && sentence.token(at).form().equals(COLON);
    }

    private static boolean hasGoods(Sentence sentence, int from, int to, WordClasses words) {
        for (int at = from; at <= to; at++) {
            Token token = sentence.token(at);
            boolean goods = words.contains("goods-noun", token.lemma())
                    || words.contains("technology-noun", token.lemma())
                    || words.contains("import-word", token.lemma())
                    || words.contains("raw-noun", token.lemma())
                    || token.lemma().toLowerCase(Locale.ROOT).equals("rate");
            if (goods && token.upos() != Upos.VERB) {
                return true;
            }
        }
        return false;
    }
}
