package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds percentages: {@code 25 percent}, {@code 36 per cent}, {@code 47%}, {@code 24 percentage points}. */
final class RateFinder {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})?");
    private static final Set<String> UNITS = Set.of("percent", "%", "per", "percentage", "points", "pct", "per-cent");

    private RateFinder() {}

    /** The percentages of a sentence, in order. */
    static List<Rate> rates(Sentence sentence) {
        List<Rate> rates = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String figure = token.form().replace("%", "").replace(",", "");
            boolean unit = token.form().endsWith("%")
                    || hasUnit(sentence, token.index() + 1)
                    || isSecondOfTwo(sentence, token, rates);
            if (unit && FIGURE.matcher(figure).matches()) {
                rates.add(new Rate(new BigDecimal(figure), token.index(), end(sentence, token.index())));
            }
        }
        return rates;
    }

    /** {@code from 27.5 per cent to 10}: the unit is not told twice. */
    private static boolean isSecondOfTwo(Sentence sentence, Token token, List<Rate> rates) {
        return !rates.isEmpty()
                && rates.get(rates.size() - 1).to() == token.index() - 2
                && sentence.token(token.index() - 1).form().equalsIgnoreCase("to");
    }

    private static boolean hasUnit(Sentence sentence, int at) {
        return at <= sentence.tokens().size() && isUnit(sentence.token(at));
    }

    private static boolean isUnit(Token token) {
        return UNITS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static int end(Sentence sentence, int from) {
        int end = from;
        while (hasUnit(sentence, end + 1) || (end > from && hasForm(sentence, end + 1, "cent"))) {
            end++;
        }
        return end;
    }

    private static boolean hasForm(Sentence sentence, int at, String form) {
        return at <= sentence.tokens().size() && sentence.token(at).form().equalsIgnoreCase(form);
    }
}
