package dev.readout.language.quotation;

import dev.readout.model.analysis.Upos;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The regular forms of English verbs and nouns, so that a reporting word is known even where its base form was not.
 * Forms that no such word has ({@code addded}) are made too; they do no harm.
 */
final class Inflection {

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** The forms that a word of that part of speech may have; its base form is among them. */
    static Set<String> forms(String lemma, Upos pos) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lemma);
        if (pos == Upos.VERB || pos == Upos.NOUN) {
            forms.add(plural(lemma));
        }
        if (pos == Upos.VERB) {
            addPastAndParticiples(lemma, forms);
        }
        return forms;
    }

    private static String plural(String lemma) {
        if (endsInConsonantAndY(lemma)) {
            return stem(lemma) + "ies";
        }
        boolean hissing = lemma.endsWith("s") || lemma.endsWith("x") || lemma.endsWith("ch") || lemma.endsWith("sh");
        return lemma + (hissing ? "es" : "s");
    }

    private static void addPastAndParticiples(String lemma, Set<String> forms) {
        if (endsInConsonantAndY(lemma)) {
            forms.add(stem(lemma) + "ied");
            forms.add(lemma + "ing");
        } else if (lemma.endsWith("e")) {
            forms.add(lemma + "d");
            forms.add(stem(lemma) + "ing");
        } else {
            String doubled = lemma + lemma.charAt(lemma.length() - 1);
            forms.add(lemma + "ed");
            forms.add(lemma + "ing");
            forms.add(doubled + "ed");
            forms.add(doubled + "ing");
        }
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.length() > 2 && lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }

    private static String stem(String lemma) {
        return lemma.substring(0, lemma.length() - 1);
    }
}
