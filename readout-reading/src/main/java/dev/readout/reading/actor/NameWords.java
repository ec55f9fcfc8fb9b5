package dev.readout.reading.actor;

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

    /** The words of a name, lower case, without punctuation and initials' dots. */
    public static Set<String> of(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ")));
        words.removeAll(SUFFIXES);
        return words;
    }
}
