package dev.readout.reading.actor;

import dev.readout.reading.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Forms of address and honour that stand before names and are no part of them. */
final class FormsOfAddress {

    private FormsOfAddress() {}

    /** Whether a word is a form of address or honour. */
    static boolean isAddress(String word, WordClasses words) {
        return words.has("form-of-address", word.toLowerCase(Locale.ROOT))
                && !word.equals("He"); // He Lifeng, not HE Lifeng
    }

    /** A name without forms of address and possessive endings. */
    static String clean(String name, WordClasses words) {
        List<String> parts = new ArrayList<>(Arrays.asList(name.split("\\s+")));
        while (parts.size() > 1 && isAddress(parts.get(0), words)) {
            parts.remove(0);
        }
        return String.join(" ", parts).replaceAll("['’]s$|['’]$", "");
    }

    /** Whether a word is the title of a ruler, which goes with a first name: King Salman is not Mr Salman. */
    static boolean isRoyal(String word, WordClasses words) {
        return words.has("royal-title", word.toLowerCase(Locale.ROOT));
    }

    /** A description without article and forms of address. */
    static String bare(String description, WordClasses words) {
        return clean(description.replaceFirst("^(?i)(the|a|an) ", ""), words);
    }

    /** A name without the article that some states have: {@code the Gambia}. */
    static String withoutArticle(String name) {
        return name.replaceFirst("^[Tt]he ", "");
    }
}
