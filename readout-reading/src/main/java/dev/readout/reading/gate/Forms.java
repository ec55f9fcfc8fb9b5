package dev.readout.reading.gate;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The forms that a word of a table may take in a text: plural, third person, past, -ing; forms that no word has do no harm. */
final class Forms {

    /** Of the irregular verbs, those in the classes that the gate knows. */
    private static final Map<String, Set<String>> IRREGULAR = Map.of(
            "meet", Set.of("met"),
            "hold", Set.of("held"),
            "speak", Set.of("spoke", "spoken"),
            "talk", Set.of("talked"),
            "fly", Set.of("flew", "flown"),
            "go", Set.of("went", "gone"),
            "write", Set.of("wrote", "written"),
            "withdraw", Set.of("withdrew", "withdrawn"),
            "freeze", Set.of("froze", "frozen"));

    private Forms() {}

    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        forms.addAll(IRREGULAR.getOrDefault(word, Set.of()));
        String stem = word.substring(0, word.length() - 1);
        char last = word.charAt(word.length() - 1);
        forms.add(word + "s");
        if (last == 'e') {
            forms.add(word + "d");
            forms.add(stem + "ing");
        } else if (last == 'y') {
            forms.add(stem + "ies");
            forms.add(stem + "ied");
            forms.add(word + "ing");
        } else {
            forms.add(word + "es");
            forms.add(word + "ed");
            forms.add(word + "ing");
            forms.add(word + last + "ed");
            forms.add(word + last + "ing");
        }
        return forms;
    }
}
