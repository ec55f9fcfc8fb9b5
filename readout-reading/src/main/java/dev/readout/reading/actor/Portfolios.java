package dev.readout.reading.actor;

import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the words begin that tell what an office deals with: {@code the Special Envoy for Chad and Niger}. A state among them
 * is not whose the office is.
 */
final class Portfolios {

    /** That a state before a name belongs to no portfolio. */
    static final int NONE = -1;

    private static final int MOST_REGION_WORDS = 10;
    private static final int MOST_PORTFOLIO_WORDS = 12;
    private static final Set<String> IN_PORTFOLIO =
            Set.of("of", "for", "to", "and", "the", "&", "in", "charge", "'s", "’s");
    private static final Set<String> PORTFOLIO = Set.of("for", "to", "on");

    private final Lexicon lexicon;

    Portfolios(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * {@code Special Envoy for Yemen}, {@code Minister for Europe and North America}: where the preposition stands that begins
     * what an office deals with; {@link #NONE} where a state is whose the office is.
     *
     * @param from where the state begins
     * @param office the office read so far between the state and the name, or null
     */
    int start(List<String> words, int from, @Nullable Office office) {
        int at = from > 0 && words.get(from - 1).equalsIgnoreCase("the") ? from - 1 : from;
        if (isPortfolioOfOffice(words, at)) {
            return office == null ? at - 1 : from - 1;
        }
        if (office == null && isPortfolio(words, from)) {
            return from - 1;
        }
        return office == null ? startOfRegions(words, from) : NONE;
    }

    /**
     * {@code Minister of Communication A}, {@code Deputy Minister for Trade, A}, {@code Ambassador of Chad to Niger, A}: where the
     * words of the office end before what it deals with or whose it is; {@link #NONE} where no office stands there.
     *
     * @param to where the portfolio ends
     */
    int officeBefore(List<String> words, int to) {
        if (to < 1 || !Character.isUpperCase(words.get(to - 1).codePointAt(0))) {
            return NONE;
        }
        for (int at = to - 1; at > 0 && to - at <= MOST_PORTFOLIO_WORDS; at--) {
            String word = words.get(at);
            if (!IN_PORTFOLIO.contains(word) && !Character.isUpperCase(word.codePointAt(0))) {
                return NONE;
            }
            boolean opens = word.equals("of") || word.equals("for") || word.equals("to");
            if (opens && lexicon.offices().endingAt(words, at).isPresent()) {
                return at;
            }
        }
        return NONE;
    }

    private static int startOfRegions(List<String> words, int from) {
        for (int at = from - 1; at > 0 && from - at <= MOST_REGION_WORDS; at--) {
            String word = words.get(at);
            if (PORTFOLIO.contains(word)) {
                return at;
            }
            if (!word.equals("and") && !word.equals(",") && !Character.isUpperCase(word.codePointAt(0))) {
                return NONE;
            }
        }
        return NONE;
    }

    /** {@code Special Envoy for Yemen}: the state is what the office deals with, not whose it is. */
    private static boolean isPortfolio(List<String> words, int from) {
        return from > 0 && PORTFOLIO.contains(words.get(from - 1).toLowerCase(Locale.ROOT));
    }

    /** {@code Special Representative for the DPRK Ambassador X}: an office with a portfolio stands before another. */
    private boolean isPortfolioOfOffice(List<String> words, int at) {
        return isPortfolio(words, at)
                && lexicon.offices().endingAt(words, at - 1).isPresent();
    }
}
