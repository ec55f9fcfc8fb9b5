package dev.readout.language.token;

import java.util.List;
import java.util.Set;

/**
 * The head of a news story that tells where and when it was written, {@code BANGKOK, Jan. 27 (Agency) –}. It stands by
 * itself: taken for the beginning of the first sentence it is read as who acts there.
 */
final class Dateline {

    private static final int MOST_WORDS = 16;
    private static final int LEAST_LETTERS = 3;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private Dateline() {}

    /** The number of words of the dateline, with its dash, that a paragraph begins with; 0 if it begins with none. */
    static int length(List<Word> words) {
        if (words.isEmpty() || !isCapitals(words.get(0).form())) {
            return 0;
        }
        boolean bracket = false;
        for (int i = 1; i < Math.min(words.size() - 1, MOST_WORDS); i++) {
            String form = words.get(i).form();
            if (DASHES.contains(form) && Sign.spaceBefore(words, i) && begins(words, i + 1)) {
                return i + 1;
            }
            bracket = form.equals("(") || (bracket && !form.equals(")"));
            if (!bracket && !mayStand(words, i)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean begins(List<Word> words, int place) {
        Sign sign = Sign.at(words, place);
        return Sign.spaceBefore(words, place) && sign != Sign.LOWER && !sign.closes();
    }

    private static boolean mayStand(List<Word> words, int place) {
        String form = words.get(place).form();
        Sign sign = Sign.at(words, place);
        return sign == Sign.CAPITAL
                || sign == Sign.NUMBER
                || form.equals(",")
                || form.equals(".")
                || form.equals("/")
                || form.equals(")")
                || (form.equals("-") && !Sign.spaceBefore(words, place));
    }

    private static boolean isCapitals(String form) {
        return form.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS
                && form.codePoints().noneMatch(Character::isLowerCase);
    }
}
