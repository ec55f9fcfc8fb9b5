package dev.readout.language.model;

import java.text.Normalizer;

/** How a word is written: tells the model what its lower-case vocabulary does not. */
final class CasingClass {

    static final int NO_WORD = 0;
    private static final int LOWER = 1;
    private static final int TITLE = 2;
    private static final int UPPER = 3;
    private static final int MIXED = 4;
    private static final int DIGITS = 5;
    private static final int SIGN = 6;
    private static final int SINGLE = 7;

    private CasingClass() {}

    /** The class of a word, 1 to 7. */
    static int of(String word) {
        if (word.codePoints().noneMatch(Character::isLetter)) {
            return word.codePoints().anyMatch(CasingClass::isDigit) ? DIGITS : SIGN;
        }
        boolean lower = word.codePoints().anyMatch(Character::isLowerCase);
        boolean upper = word.codePoints().anyMatch(CasingClass::isUpper);
        if (lower && !upper) {
            return LOWER;
        }
        if (word.codePointCount(0, word.length()) == 1) {
            return SINGLE;
        }
        if (upper && !lower) {
            return UPPER;
        }
        return isTitle(word) ? TITLE : MIXED;
    }

    private static boolean isTitle(String word) {
        int first = word.codePointAt(0);
        String rest = word.substring(Character.charCount(first));
        return Character.isUpperCase(first)
                && rest.codePoints().anyMatch(Character::isLowerCase)
                && rest.codePoints().noneMatch(CasingClass::isUpper);
    }

    /** Digits of all scripts, raised and circled ones too; no fractions. */
    private static boolean isDigit(int codePoint) {
        if (Character.getType(codePoint) != Character.OTHER_NUMBER) {
            return Character.isDigit(codePoint);
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return plain.length() == 1 && Character.isDigit(plain.charAt(0));
    }

    private static boolean isUpper(int codePoint) {
        return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }
}
