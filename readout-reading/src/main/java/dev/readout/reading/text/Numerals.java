package dev.readout.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Small numbers in words, as they count states and persons: {@code the four countries}, {@code the three ministers}. */
public final class Numerals {

    private static final List<String> WORDS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int FIRST = 2;

    private Numerals() {}

    /** The number that a word stands for, from two to ten; empty for any other word. */
    public static OptionalInt value(String word) {
        int place = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + FIRST);
    }
}
