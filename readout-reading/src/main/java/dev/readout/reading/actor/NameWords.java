package dev.readout.reading.actor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of names, for comparing them. */
public final class NameWords {

    private static final Set<String> SUFFIXES = Set.of("", "jr", "sr", "ii", "iii");

    private NameWords() {}

    /** Whether one name may stand for the other: all its words are among the other's. */
    public static boolean match(String one, String other) {
        Set<String> a = of(one);
        Set<String> b = of(other);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /** A name without the marks on its letters, which some writers leave out: {@code Erdoğan}, {@code Erdogan}. */
    private static String unmarked(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd');
    }

    /** The words of a name, lower case, without punctuation, initials' dots and marks on letters. */
    public static Set<String> of(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(unmarked(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ")));
        words.removeAll(SUFFIXES);
        return words;
    }
}
