package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds percentages: {@code 25 percent}, {@code 36 per cent}, {@code 47%}, {@code 24 percentage points}, {@code 50pc}. */
final class RateFinder {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})?");
    private static final Pattern BARE = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?");
    private static final Pattern UNIT = Pattern.compile("(?:%|(?<=\\d)(?:pc|pct))$");
    private static final Set<String> ENDS = Set.of(",", ";", ".", ")");
    private static final Set<String> FOR = Set.of("for", "on");
    private static final Set<String> BETWEEN = Set.of("to", "and", "-", "–");

    private RateFinder() {}

    /** The percentages of a sentence, in order; where there is one, also the figures that may be others without their unit. */
    static List<Rate> rates(Sentence sentence, WordClasses words) {
        List<Rate> rates = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String figure = UNIT.matcher(token.form()).replaceFirst("").replace(",", "");
            boolean unit = UNIT.matcher(token.form()).find()
                    || hasUnit(sentence, token.index() + 1, words)
                    || isSecondOfTwo(sentence, token, rates)
                    || isReplaced(sentence, token, rates)
                    || isFirstOfTwo(sentence, token.index(), words);
            if (unit && FIGURE.matcher(figure).matches()) {
                int end = end(sentence, token.index(), words);
                boolean points = sentence.token(end).lemma().startsWith("point");
                if (points || !hasForm(sentence, end + 1, "of")) {
                    rates.add(new Rate(new BigDecimal(figure), token.index(), end, false));
                }
            }
        }
        rates.removeIf(rate -> isLowerEnd(sentence, rate, rates, words));
        if (!rates.isEmpty()) {
            addBare(sentence, rates);
        }
        return rates;
    }

    /** {@code Laos 40 percent, Cambodia 36 and Vietnam 46}: what ends an entry of a list needs no unit. */
    private static void addBare(Sentence sentence, List<Rate> rates) {
        List<Rate> told = List.copyOf(rates);
        for (Token token : sentence.tokens()) {
            int at = token.index();
            boolean free = told.stream().noneMatch(rate -> rate.from() <= at && at <= rate.to());
            if (free && BARE.matcher(token.form()).matches() && endsEntry(sentence, at + 1)) {
                rates.add(new Rate(new BigDecimal(token.form()), at, at, true));
            }
        }
        rates.sort(Comparator.comparingInt(Rate::from));
    }

    private static boolean endsEntry(Sentence sentence, int at) {
        if (at > sentence.tokens().size()) {
            return true;
        }
        Token next = sentence.token(at);
        return next.upos() == Upos.CCONJ
                || ENDS.contains(next.form())
                || FOR.contains(next.form().toLowerCase(Locale.ROOT));
    }

    /** {@code between 20.2% and 37.4%}, {@code 10 to 15 percent}: the highest rate stands for all. */
    private static boolean isLowerEnd(Sentence sentence, Rate rate, List<Rate> rates, WordClasses words) {
        boolean from = hasForm(sentence, rate.from() - 1, "from");
        boolean ranging = from
                && rate.from() > 2
                && words.has("ranging-word", sentence.token(rate.from() - 2).lemma());
        return (ranging || !from)
                && rate.to() + 2 <= sentence.tokens().size()
                && BETWEEN.contains(sentence.token(rate.to() + 1).form().toLowerCase(Locale.ROOT))
                && rates.stream()
                        .anyMatch(other -> other.from() == rate.to() + 2
                                && other.percent().compareTo(rate.percent()) > 0
                                && (hasForm(sentence, rate.from() - 1, "between")
                                        || !sentence.token(rate.to() + 1).form().equalsIgnoreCase("and")));
    }

    /** {@code from 27.5 per cent to 10}, {@code to 10 percent from 20}: the unit is not told twice. A day is none: {@code 10 percent from 20 May}. */
    private static boolean isSecondOfTwo(Sentence sentence, Token token, List<Rate> rates) {
        return !rates.isEmpty()
                && !isOfMonth(sentence, token)
                && rates.get(rates.size() - 1).to() == token.index() - 2
                && (hasForm(sentence, token.index() - 1, "to") || hasForm(sentence, token.index() - 1, "from"));
    }

    /** {@code at 6 percent instead of 100}: the unit is told of the new rate alone. */
    private static boolean isReplaced(Sentence sentence, Token token, List<Rate> rates) {
        return !rates.isEmpty()
                && ReplacedRates.isOne(sentence, token.index())
                && endsEntry(sentence, token.index() + 1);
    }

    private static boolean isOfMonth(Sentence sentence, Token token) {
        return token.index() < sentence.tokens().size()
                && sentence.token(token.index() + 1).upos() == Upos.PROPN;
    }

    /** {@code from 10 to 13 per cent}: the unit is told of the second alone. */
    private static boolean isFirstOfTwo(Sentence sentence, int at, WordClasses words) {
        return hasForm(sentence, at - 1, "from")
                && hasForm(sentence, at + 1, "to")
                && at + 2 <= sentence.tokens().size()
                && (sentence.token(at + 2).form().endsWith("%") || hasUnit(sentence, at + 3, words));
    }

    private static boolean hasUnit(Sentence sentence, int at, WordClasses words) {
        return at <= sentence.tokens().size()
                && !isPerPiece(sentence, at)
                && (isUnit(sentence.token(at), words)
                        || (sentence.token(at).form().equals("-") && isHyphened(sentence, at + 1, words)));
    }

    /** {@code 0.74 euros per kilogram}, {@code $154 per tonne} are no percentages. */
    private static boolean isPerPiece(Sentence sentence, int at) {
        return hasForm(sentence, at, "per")
                && !hasForm(sentence, at + 1, "cent")
                && !hasForm(sentence, at + 1, "centum");
    }

    /** {@code the 24-point share}. */
    private static boolean isHyphened(Sentence sentence, int at, WordClasses words) {
        return hasForm(sentence, at, "point") || (at <= sentence.tokens().size() && isUnit(sentence.token(at), words));
    }

    private static boolean isUnit(Token token, WordClasses words) {
        return words.has("rate-unit", token.form().toLowerCase(Locale.ROOT));
    }

    private static int end(Sentence sentence, int from, WordClasses words) {
        int end = from;
        while (hasUnit(sentence, end + 1, words) || (end > from && hasForm(sentence, end + 1, "cent"))) {
            end++;
        }
        return end;
    }

    private static boolean hasForm(Sentence sentence, int at, String form) {
        return at >= 1
                && at <= sentence.tokens().size()
                && sentence.token(at).form().equalsIgnoreCase(form);
    }
}
