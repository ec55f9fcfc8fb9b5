package dev.readout.linking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Comparing names across articles. */
final class Names {

    private Names() {}

    /** Whether one name may stand for the other: the words of one are all in the other. */
    static boolean match(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ")));
        words.remove("");
        return words;
    }
}
