package dev.readout.store.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words and folds them, so that a search finds {@code Tariffs} by {@code tariff} and {@code Türkiye} by
 * {@code turkiye}. Both databases are given the folded words, so neither's own idea of a word plays a part.
 *
 * <p>A word is a run of letters and digits. Compatibility forms and marks are folded away (Unicode NFKD), capitals too, and
 * an English plural by the S-stemmer (Harman, "How effective is suffixing?", JASIS 42, 1991).
 */
public final class Words {

    private Words() {}

    /** The folded words of a text, in order. */
    public static List<String> of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else if (!isMark(point)) {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    /** The folded words as one text, with one space between. */
    public static String line(String text) {
        return String.join(" ", of(text));
    }

    /** A name as a key that goes into an address: {@code wang-yi}; plurals stay. */
    public static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return folded.replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(singular(word.toString()));
            word.setLength(0);
        }
    }

    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.endsWith("eies") || word.endsWith("aies") ? word : cut(word, 3) + "y";
        }
        if (word.endsWith("es")) {
            boolean kept = word.endsWith("aes") || word.endsWith("ees") || word.endsWith("oes");
            return kept ? word : cut(word, 1);
        }
        return word.endsWith("us") || word.endsWith("ss") ? word : cut(word, 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
