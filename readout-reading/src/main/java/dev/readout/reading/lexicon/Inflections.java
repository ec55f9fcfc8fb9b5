package dev.readout.reading.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular forms of English verbs, for words whose base form an analysis may not know. */
final class Inflections {

    private static final String VOWELS = "aeiou";

    private Inflections() {}

    /** The forms in -s, -ed and -ing of a verb, with and without a doubled last consonant where both may be. */
    static Set<String> ofVerb(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(third(verb));
        forms.add(past(verb));
        forms.add(gerund(verb));
        if (endsShort(verb)) {
            String doubled = verb + verb.charAt(verb.length() - 1);
            forms.add(doubled + "ed");
            forms.add(doubled + "ing");
        }
        return forms;
    }

    private static String third(String verb) {
        if (endsInConsonantAndY(verb)) {
            return withoutLast(verb) + "ies";
        }
        return verb.matches(".*(s|x|z|ch|sh|o)") ? verb + "es" : verb + "s";
    }

    private static String past(String verb) {
        if (endsInConsonantAndY(verb)) {
            return withoutLast(verb) + "ied";
        }
        return verb.endsWith("e") ? verb + "d" : verb + "ed";
    }

    private static String gerund(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        return verb.endsWith("e") && !verb.matches(".*(ee|oe|ye)") ? withoutLast(verb) + "ing" : verb + "ing";
    }

    private static boolean endsShort(String verb) {
        int last = verb.length() - 1;
        return last > 1
                && !isVowel(verb, last)
                && "wxyh".indexOf(verb.charAt(last)) < 0
                && isVowel(verb, last - 1)
                && !isVowel(verb, last - 2);
    }

    private static boolean endsInConsonantAndY(String verb) {
        return verb.endsWith("y") && verb.length() > 1 && !isVowel(verb, verb.length() - 2);
    }

    private static boolean isVowel(String verb, int at) {
        return VOWELS.indexOf(verb.charAt(at)) >= 0;
    }

    private static String withoutLast(String verb) {
        return verb.substring(0, verb.length() - 1);
    }
}
