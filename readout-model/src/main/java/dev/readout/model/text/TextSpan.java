package dev.readout.model.text;

import java.util.Comparator;

/**
 * A half-open range of characters in one article's text.
 *
 * @param start first character, in UTF-16 code units from the start of the text; never negative
 * @param end one past the last character, in the same unit; at least {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    private static final Comparator<TextSpan> ORDER =
            Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

    /** Checks that the range is one. */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 code units in the range. */
    public int length() {
        return end - start;
    }

    /** Whether the range holds no character. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether every character of {@code other} lies in this range; an empty span lies where it stands. */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the character at {@code offset} (UTF-16 code units) lies in this range. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two ranges share a character. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The smallest range that holds both. */
    public TextSpan cover(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same range, {@code units} UTF-16 code units further on (back, where negative). */
    public TextSpan shift(int units) {
        return new TextSpan(start + units, end + units);
    }

    /**
     * The words at this range.
     *
     * @param text the text that the range counts in
     * @throws IllegalArgumentException if the range runs past the end of {@code text}
     */
    public String of(String text) {
        if (end > text.length()) {
            throw new IllegalArgumentException(
                    "span [" + start + ", " + end + ") runs past a text of " + text.length());
        }
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(TextSpan other) {
        return ORDER.compare(this, other);
    }
}
