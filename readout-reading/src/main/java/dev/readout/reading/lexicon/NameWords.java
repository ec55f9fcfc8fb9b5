package dev.readout.reading.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of names, for comparing them. */
public final class NameWords {

    private static final Set<String> SUFFIXES = Set.of("", "jr", "sr", "ii", "iii");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_SURNAME = Pattern.compile("[,.]|\\b(jr|sr|ii|iii)\\b");

    private NameWords() {}

    /** Whether one name may stand for the other: all its words are among the other's. */
    public static boolean match(String one, String other) {
        return match(of(one), of(other));
    }

    /** The same of the words of two names. */
    static boolean match(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /** A name without the marks on its letters, which some writers leave out: {@code Erdoğan}, {@code Erdogan}. */
    public static String unmarked(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('Ł', 'L')
                .replace('Ø', 'O')
                .replace('Đ', 'D');
    }

    /** The words of a name, lower case, without punctuation, initials' dots and marks on letters. */
    public static Set<String> of(String name) {
        Set<String> words =
                new HashSet<>(Arrays.asList(BETWEEN.matcher(unmarked(name).toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip()
                        .split(" ")));
        words.removeAll(SUFFIXES);
        return words;
    }

    /** The last word of a name, lower case: {@code Joseph R. Biden, Jr.} and {@code Joe Biden} have the same. */
    static String surname(String name) {
        String words = NO_SURNAME
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
