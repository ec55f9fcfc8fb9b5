package dev.readout.language.parse;

import java.util.List;
import java.util.OptionalInt;

/**
 * Tells {@code due to} before a verb ({@code is due to meet them}) from the preposition ({@code due to the rain}), which the
 * model takes it for now and then: the {@code to} of a verb in its base form is that verb's mark.
 */
public final class DueTo {

    private static final int MOST_BETWEEN = 2;

    private DueTo() {}

    /**
     * The verb whose mark a word is, if the model took it for a part of the preposition.
     *
     * @param word place of the word, from 1
     * @param forms the words of the sentence
     * @param xpos their Penn tags
     * @return place of the verb, from 1
     */
    public static OptionalInt verb(int word, List<String> forms, List<String> xpos) {
        boolean due = word > 1
                && forms.get(word - 1).equalsIgnoreCase("to")
                && forms.get(word - 2).equalsIgnoreCase("due")
                && !xpos.get(word - 1).equals("TO");
        for (int at = word + 1; due && at <= Math.min(forms.size(), word + MOST_BETWEEN); at++) {
            if (xpos.get(at - 1).equals("VB")) {
                return OptionalInt.of(at);
            }
            if (!xpos.get(at - 1).equals("RB")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
