package dev.readout.language.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes names of persons apart, by tables of titles, given names and family names that stand first. Immutable. */
final class PersonNames {

    private final Map<String, Gender> titles = new HashMap<>();
    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Set<String> familyFirst = new HashSet<>();

    /** Reads the tables. */
    PersonNames() {
        Tables.rows("titles.txt", 2).forEach(row -> titles.put(lower(row.get(0)), Gender.of(row.get(1))));
        Tables.rows("first-names.txt", 2)
                .forEach(row -> Tables.words(row.get(1), " ")
                        .forEach(name -> givenNames.put(lower(name), Gender.of(row.get(0)))));
        Tables.rows("family-names-first.txt", 1)
                .forEach(row -> Tables.words(row.get(0), " ").forEach(name -> familyFirst.add(lower(name))));
    }

    /**
     * The name that {@code text} writes.
     *
     * @param before the words that stand before it in its phrase, titles among them
     */
    PersonName name(String text, List<String> before) {
        List<String> words = new ArrayList<>();
        Gender gender = Gender.UNKNOWN;
        for (String word : text.replaceAll("[’']s?$", "").split("[\\s\u00a0]+", -1)) {
            boolean title = words.isEmpty() && titles.containsKey(lower(word));
            if (title) {
                gender = known(titles.getOrDefault(lower(word), Gender.UNKNOWN), gender);
            } else if (!word.isBlank()) {
                words.add(word);
            }
        }
        for (String word : before) {
            gender = known(titles.getOrDefault(lower(word), Gender.UNKNOWN), gender);
        }
        if (words.isEmpty()) {
            words.add(text);
        }
        if (words.size() > 1) {
            gender = known(gender, givenNames.getOrDefault(lower(words.get(0)), Gender.UNKNOWN));
        }
        return new PersonName(words, familyPlace(words), gender);
    }

    /** Whether {@code word} is a title, such as {@code Mr.} */
    boolean isTitle(String word) {
        return titles.containsKey(lower(word));
    }

    private int familyPlace(List<String> words) {
        boolean first = words.size() > 1
                && words.size() <= 3
                && familyFirst.contains(lower(words.get(0)))
                && !givenNames.containsKey(lower(words.get(0)));
        if (first) {
            return 0;
        }
        int last = words.size() - 1;
        boolean junior = words.get(last).matches("Jr\\.?|Sr\\.?|II|III");
        return junior && last > 0 ? last - 1 : last;
    }

    private static Gender known(Gender first, Gender second) {
        return first == Gender.UNKNOWN ? second : first;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
