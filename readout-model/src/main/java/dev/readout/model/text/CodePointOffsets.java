package dev.readout.model.text;

/**
 * The one place where offsets inside (UTF-16 code units) become offsets outside (Unicode code points), and back.
 *
 * <p>A text without surrogate pairs costs nothing: both counts are the same. Immutable; may be shared between threads.
 */
public final class CodePointOffsets {

    private static final int[] NONE = {};

    private final int length;
    private final int[] pairStarts;

    private CodePointOffsets(int length, int[] pairStarts) {
        this.length = length;
        this.pairStarts = pairStarts;
    }

    /** Counts the surrogate pairs of {@code text}; a lone surrogate counts as one code point, as in Java. */
    public static CodePointOffsets of(String text) {
        int pairs = text.length() - text.codePointCount(0, text.length());
        if (pairs == 0) {
            return new CodePointOffsets(text.length(), NONE);
        }
        int[] starts = new int[pairs];
        int found = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                starts[found++] = i++;
            }
        }
        return new CodePointOffsets(text.length(), starts);
    }

    /**
     * The code points before a place in the text.
     *
     * @param utf16 UTF-16 code units from the start, 0 to the text's length; inside a pair it counts as before the pair
     * @throws IllegalArgumentException if {@code utf16} lies outside the text
     */
    public int toCodePoints(int utf16) {
        requireWithin(utf16, length);
        return utf16 - pairsEndingBy(utf16) - (insidePair(utf16) ? 1 : 0);
    }

    /**
     * The UTF-16 code units before a place in the text.
     *
     * @param codePoints code points from the start, 0 to the text's count of them
     * @throws IllegalArgumentException if {@code codePoints} lies outside the text
     */
    public int toUtf16(int codePoints) {
        requireWithin(codePoints, length - pairStarts.length);
        int low = 0;
        int high = pairStarts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairStarts[middle] - middle < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }

    private int pairsEndingBy(int utf16) {
        int low = 0;
        int high = pairStarts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairStarts[middle] + 2 <= utf16) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean insidePair(int utf16) {
        int next = pairsEndingBy(utf16);
        return next < pairStarts.length && pairStarts[next] + 1 == utf16;
    }

    private static void requireWithin(int offset, int limit) {
        if (offset < 0 || offset > limit) {
            throw new IllegalArgumentException("offset " + offset + " lies outside a text of " + limit);
        }
    }
}
