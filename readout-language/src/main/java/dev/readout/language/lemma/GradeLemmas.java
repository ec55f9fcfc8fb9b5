package dev.readout.language.lemma;

import java.util.Set;

/** The positive of regular comparatives and superlatives. */
final class GradeLemmas {

    private final Set<String> inE = LemmaTables.words("adjectives-in-e.txt");

    /**
     * The base of a form.
     *
     * @param form a comparative or superlative in lower case
     * @param guess what the model takes for its base; it knows the irregular ones
     */
    String base(String form, String guess) {
        String stem = stem(form);
        boolean other = !form.equals(guess) && !form.startsWith(guess.substring(0, Math.min(2, guess.length())));
        if (stem.length() < 3 || other || form.equals(guess)) {
            return guess;
        }
        if (stem.endsWith("i")) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        if (inE.contains(stem + "e")) {
            return stem + "e";
        }
        String single = stem.substring(0, stem.length() - 1);
        return Spelling.endsDoubledByEnding(stem) && Spelling.mustDouble(single) ? single : stem;
    }

    private static String stem(String form) {
        if (form.endsWith("er")) {
            return form.substring(0, form.length() - 2);
        }
        return form.endsWith("est") ? form.substring(0, form.length() - 3) : "";
    }
}
