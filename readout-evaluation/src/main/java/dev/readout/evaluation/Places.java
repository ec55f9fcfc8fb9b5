package dev.readout.evaluation;

import dev.readout.model.text.TextSpan;

/**
 * Places in a text counted without white space: the same for any tokenisation and any layout of the same words.
 * Immutable.
 */
public final class Places {

    private final int[] before;

    private Places(int[] before) {
        this.before = before;
    }

    /** Counts the characters of {@code text} that are no white space. */
    public static Places of(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            before[i + 1] = before[i] + (isSpace(text.charAt(i)) ? 0 : 1);
        }
        return new Places(before);
    }

    /** Whether a character counts as white space: Java's and Unicode's, no-break spaces too. */
    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The span (UTF-16 code units of the text) in characters that are no white space. */
    public TextSpan squeezed(TextSpan span) {
        return new TextSpan(before[span.start()], before[span.end()]);
    }

    /** The number of characters that are no white space. */
    public int length() {
        return before[before.length - 1];
    }
}
