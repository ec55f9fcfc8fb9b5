package dev.readout.language.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names of bodies and places: articles, stops, acronyms and the aliases of {@code aliases.tsv}. Immutable. */
final class BodyNames {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "&", "de");

    // compiled once: every name is compared with every other
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");
    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?) ");

    private final Roles roles;
    private final Map<String, String> aliases = new HashMap<>();

    BodyNames(Roles roles) {
        this.roles = roles;
        for (List<String> row : Tables.rows("aliases.tsv", 2)) {
            Tables.words(row.get(1), ",").forEach(alias -> aliases.put(key(alias), key(row.get(0))));
        }
    }

    /** The name without an article before it or a possessive behind it. */
    static String plain(String name) {
        String spaced = SPACES.matcher(name).replaceAll(" ");
        String plain = POSSESSIVE.matcher(spaced).replaceAll("");
        return ARTICLE.matcher(plain).replaceFirst("");
    }

    /**
     * A name as it is compared.
     *
     * @param plain the name without article and possessive
     * @param canonical the form that it shares with all its aliases
     */
    record Compared(String plain, String canonical) {

        /** Whether both name the same body. */
        boolean isSame(Compared other) {
            return canonical.equals(other.canonical) || isAcronym(plain, other.plain) || isAcronym(other.plain, plain);
        }
    }

    /** A name, ready to be compared with others. */
    Compared compared(String name) {
        String plain = plain(name);
        String key = key(plain);
        return new Compared(plain, aliases.getOrDefault(key, key));
    }

    /** The words that describe a body of that name. */
    Set<String> profile(String name) {
        return roles.profile(List.of(plain(name).replaceAll("[’']s", "").split("[ -]", -1)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").replace("-", " ");
    }

    private static boolean isAcronym(String acronym, String name) {
        String letters = acronym.replace(".", "");
        if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT)) || !name.contains(" ")) {
            return false;
        }
        return letters.equals(initials(name, false)) || letters.equals(initials(name, true));
    }

    private static String initials(String name, boolean small) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]", -1)) {
            boolean counts = !word.isEmpty() && (small || !SMALL.contains(word.toLowerCase(Locale.ROOT)));
            if (counts && Character.isLetter(word.charAt(0))) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }
}
