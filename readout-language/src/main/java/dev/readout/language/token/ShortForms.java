package dev.readout.language.token;

import java.util.List;

/** A short form in brackets behind its long one, as in {@code the World Bank (WB) President}, ends no sentence. */
final class ShortForms {

    /** So many words at a paragraph's start may be a dateline with its agency: {@code Lagos (NAN) The}. */
    private static final int DATELINE = 6;

    private static final int BEHIND_BRACKET = 3;

    private ShortForms() {}

    /** Whether a word follows a short form in brackets that stands in a sentence. */
    static boolean endsBefore(List<Word> words, int place) {
        int open = place - BEHIND_BRACKET;
        return open > 0
                && place > DATELINE
                && Sign.at(words, open) == Sign.BRACKET
                && words.get(place - 1).form().equals(")")
                && isShort(words.get(place - 2).form())
                && Sign.at(words, open - 1) == Sign.CAPITAL;
    }

    private static boolean isShort(String form) {
        return form.length() > 1 && form.codePoints().allMatch(sign -> Character.isUpperCase(sign) || sign == '-');
    }
}
