package dev.readout.reading.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Cuts running text into sentences and words by their look alone: fast, and good enough for a first look. */
final class WordScanner {

    private WordScanner() {}

    /** The words of a short text. */
    static List<String> words(String text) {
        List<String> all = new ArrayList<>();
        sentences(text, Integer.MAX_VALUE, all::addAll);
        return all;
    }

    /**
     * Hands out the words of each sentence, in order. The list is used again after each.
     *
     * @param most how many sentences to hand out
     */
    static void sentences(CharSequence text, int most, Consumer<List<String>> sink) {
        List<String> words = new ArrayList<>();
        int left = most;
        int i = 0;
        while (i < text.length() && left > 0) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(text, i);
                words.add(text.subSequence(i, end).toString());
                i = end;
            } else {
                if (!words.isEmpty() && endsSentence(text, i, words.get(words.size() - 1))) {
                    sink.accept(words);
                    words.clear();
                    left--;
                }
                i++;
            }
        }
        if (!words.isEmpty() && left > 0) {
            sink.accept(words);
        }
    }

    /** A word is letters and digits, with an apostrophe, a hyphen or, in {@code U.S.}, points among them. */
    private static int wordEnd(CharSequence text, int from) {
        int i = from + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean letterNext = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c)) {
                i++;
            } else if (c == '.' && isSingleLetter(text, i, from)) {
                i++;
            } else if (letterNext && c == '-') {
                i++;
            } else if (letterNext && (c == '\'' || c == '’') && !isPossessive(text, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether the point at {@code i} closes a single capital letter, as in {@code U.S.}, not the last word of a sentence. */
    private static boolean isSingleLetter(CharSequence text, int i, int from) {
        boolean single = Character.isUpperCase(text.charAt(i - 1)) && (i - 1 == from || text.charAt(i - 2) == '.');
        boolean inside = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
        return single && (inside || i - 1 > from);
    }

    private static boolean isPossessive(CharSequence text, int i) {
        return text.charAt(i + 1) == 's' && (i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private static boolean endsSentence(CharSequence text, int i, String lastWord) {
        char c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        boolean stops = c == '!' || c == '?' || (c == '.' && !isShortened(lastWord));
        return stops && (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    /** Whether a point after a word belongs to it: {@code Mr.}, {@code St.}, {@code Gen.} */
    private static boolean isShortened(String word) {
        return word.length() > 1
                && word.length() <= 3
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1));
    }
}
