package dev.readout.linking;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Comparing names across articles. */
final class Names {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FIRST_MARKED = 128;
    private static final int LONG_WORD = 5;

    private Names() {}

    /**
     * Whether one name may stand for the other: the words of one are all in the other, given names in whichever form ({@code
     * Joe Biden}, {@code Joseph R. Biden}).
     */
    static boolean match(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> a = forms(one);
        Set<String> b = forms(other);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /**
     * Whether two names may be one name spelled in two ways: they share a long word, and the other words differ in one
     * letter each ({@code Ho Lifeng} and {@code He Lifeng}). Weak: what else is told must speak for one person.
     */
    static boolean mayBeSpelled(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        Set<String> shared = new TreeSet<>(a);
        shared.retainAll(b);
        if (a.size() != b.size() || shared.stream().noneMatch(word -> word.length() >= LONG_WORD)) {
            return false;
        }
        a.removeAll(shared);
        b.removeAll(shared);
        return a.stream().allMatch(word -> b.stream().anyMatch(like -> isOneLetterApart(word, like)));
    }

    private static boolean isOneLetterApart(String one, String other) {
        int length = Math.min(one.length(), other.length());
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int before = 0;
        while (before < length && one.charAt(before) == other.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < length - before
                && one.charAt(one.length() - 1 - after) == other.charAt(other.length() - 1 - after)) {
            after++;
        }
        return Math.max(one.length(), other.length()) - before - after <= 1;
    }

    /** A name without the marks on its letters, which some outlets leave out: {@code Luiz Inácio}, {@code Luiz Inacio}. */
    private static String unmarked(String name) {
        if (name.chars().allMatch(letter -> letter < FIRST_MARKED)) {
            return name;
        }
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd');
    }

    private static Set<String> forms(String name) {
        Set<String> forms = new HashSet<>();
        words(name).forEach(word -> forms.add(GivenNames.form(word)));
        return forms;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        NO_LETTERS
                .splitAsStream(unmarked(name.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
