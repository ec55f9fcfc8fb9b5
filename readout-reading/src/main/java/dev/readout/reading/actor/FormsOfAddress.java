package dev.readout.reading.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Forms of address and honour that stand before names and are no part of them. */
final class FormsOfAddress {

    private static final Set<String> ADDRESSES = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "sir",
            "tun",
            "president",
            "minister",
            "hon",
            "hon.",
            "h.e.",
            "h.e",
            "he",
            "hh",
            "hrh",
            "shri",
            "smt",
            "smt.",
            "datuk",
            "dato",
            "dato'",
            "dato’",
            "seri",
            "tan",
            "sri",
            "senator",
            "excellency",
            "highness",
            "majesty",
            "honourable",
            "honorable");

    private static final Set<String> ROYAL = Set.of(
            "king",
            "queen",
            "prince",
            "princess",
            "emperor",
            "empress",
            "pope",
            "sultan",
            "emir",
            "amir",
            "sheikh",
            "shah");

    private FormsOfAddress() {}

    /** Whether a word is a form of address or honour. */
    static boolean isAddress(String word) {
        return ADDRESSES.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("He"); // He Lifeng, not HE Lifeng
    }

    /** A name without forms of address and possessive endings. */
    static String clean(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split("\\s+")));
        while (words.size() > 1 && isAddress(words.get(0))) {
            words.remove(0);
        }
        return String.join(" ", words).replaceAll("['’]s$|['’]$", "");
    }

    /** Whether a word is the title of a ruler, which goes with a first name: King Salman is not Mr Salman. */
    static boolean isRoyal(String word) {
        return ROYAL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A description without article and forms of address. */
    static String bare(String description) {
        return clean(description.replaceFirst("^(?i)(the|a|an) ", ""));
    }

    /** A name without the article that some states have: {@code the Gambia}. */
    static String withoutArticle(String name) {
        return name.replaceFirst("^[Tt]he ", "");
    }
}
