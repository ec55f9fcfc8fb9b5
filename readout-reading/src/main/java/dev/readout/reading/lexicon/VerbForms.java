package dev.readout.reading.lexicon;

import dev.readout.model.analysis.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The base forms that a regular verb's form may have, by English spelling: {@code barred} is of {@code bar}, {@code barr}
 * or {@code barre}. The analysis gives one lemma, which for a rare verb may be none of the language's; a table that has
 * one of these words knows which is meant.
 */
public final class VerbForms {

    private static final Set<String> VERBAL = Set.of("VBD", "VBN", "VBG", "VBZ", "JJ");
    private static final int SHORTEST_STEM = 2;

    private VerbForms() {}

    /** The base forms that a word may be of, in alphabetical order; none if it is no inflected verb. */
    public static Set<String> bases(Token token) {
        if (!VERBAL.contains(token.xpos())) {
            return Set.of();
        }
        String form = token.form().toLowerCase(Locale.ROOT);
        Set<String> bases = new TreeSet<>();
        for (String ending : List.of("ed", "ing")) {
            if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST_STEM) {
                addStems(form.substring(0, form.length() - ending.length()), bases);
            }
        }
        return bases;
    }

    private static void addStems(String stem, Set<String> bases) {
        int last = stem.length() - 1;
        bases.add(stem);
        bases.add(stem + "e");
        if (stem.charAt(last) == stem.charAt(last - 1)) {
            bases.add(stem.substring(0, last));
        }
        if (stem.charAt(last) == 'i') {
            bases.add(stem.substring(0, last) + "y");
        }
    }
}
