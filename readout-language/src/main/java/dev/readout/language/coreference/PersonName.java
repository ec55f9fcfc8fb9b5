package dev.readout.language.coreference;

import java.util.List;
import java.util.Locale;

/**
 * A person's name as it stands somewhere.
 *
 * @param words its words without titles; at least one
 * @param family place of the family name among them
 * @param gender what a title or the given name tells
 */
record PersonName(List<String> words, int family, Gender gender) {

    private static final int LONG = 6;

    /** Copies the list. */
    PersonName {
        words = List.copyOf(words);
    }

    /** How well the two may name one person. */
    enum Match {
        NONE,
        /** A given name or another part stands for the whole. */
        PART,
        /** The family name stands for the whole. */
        FAMILY,
        /** The same name, in full or shortened in the middle. */
        FULL
    }

    /** How well this name and {@code other} may name one person. */
    Match match(PersonName other) {
        if (!gender.agreesWith(other.gender)) {
            return Match.NONE;
        }
        if (words.size() == 1 || other.words.size() == 1) {
            return words.size() == 1 ? single(words.get(0), other) : single(other.words.get(0), this);
        }
        return full(other) ? Match.FULL : Match.NONE;
    }

    /** Whether the name is one word only. */
    boolean isSingle() {
        return words.size() == 1;
    }

    private static Match single(String word, PersonName whole) {
        if (whole.isSingle()) {
            return same(word, whole.words.get(0)) ? Match.FULL : Match.NONE;
        }
        if (same(word, whole.words.get(whole.family))) {
            return Match.FAMILY;
        }
        boolean part = word.length() > 2 && whole.words.stream().anyMatch(each -> same(each, word));
        return part ? Match.PART : Match.NONE;
    }

    private boolean full(PersonName other) {
        boolean sameFamily = same(words.get(family), other.words.get(other.family));
        String given = words.get(family == 0 ? 1 : 0);
        String otherGiven = other.words.get(other.family == 0 ? 1 : 0);
        if (sameFamily && (same(given, otherGiven) || isInitial(given, otherGiven) || isInitial(otherGiven, given))) {
            return true;
        }
        return holds(this, other) || holds(other, this);
    }

    private static boolean holds(PersonName whole, PersonName part) {
        return part.words.stream().allMatch(word -> whole.words.stream().anyMatch(each -> same(each, word)));
    }

    private static boolean isInitial(String initial, String name) {
        return initial.length() == 2 && initial.endsWith(".") && name.startsWith(initial.substring(0, 1));
    }

    /** The same word, or a spelling of it that differs in one letter: Zelenskyy, Zelensky. */
    private static boolean same(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        return left.equals(right) || (Math.min(left.length(), right.length()) >= LONG && nearly(left, right));
    }

    private static boolean nearly(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        String restA = a.substring(i);
        String restB = b.substring(i);
        return a.length() == b.length()
                ? restA.isEmpty() || restA.substring(1).equals(restB.substring(1))
                : restA.length() > restB.length()
                        ? restA.substring(1).equals(restB)
                        : restB.substring(1).equals(restA);
    }
}
