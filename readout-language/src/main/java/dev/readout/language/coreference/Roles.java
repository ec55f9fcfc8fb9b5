package dev.readout.language.coreference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What persons and bodies are called by ({@code roles.tsv}, {@code general-roles.tsv}). Immutable. */
final class Roles {

    /** What a noun calls. */
    enum Kind {
        PERSON,
        BODY
    }

    private static final String LITERAL = "=";
    private static final String COUNTERPART = "counterpart";
    private static final Set<String> OFFICES = Set.of(
            "minister", "secretary", "president", "premier", "leader", "diplomat", "chancellor", "chief", "official");

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, Set<String>> general = new HashMap<>();
    private final Set<String> sides = new HashSet<>();

    /** Reads the tables. */
    Roles() {
        for (List<String> row : Tables.rows("roles.tsv", 3)) {
            if (row.get(1).equals("SIDE")) {
                sides.add(row.get(0));
            } else {
                kinds.put(row.get(0), Kind.valueOf(row.get(1)));
                classes.put(row.get(0), row.get(2));
            }
        }
        for (List<String> row : Tables.rows("general-roles.tsv", 2)) {
            general.put(row.get(0), Set.copyOf(Tables.words(row.get(1), " ")));
        }
    }

    /** What {@code noun} (a base form) calls; empty if it is none of our nouns. */
    Optional<Kind> kind(String noun) {
        return Optional.ofNullable(kinds.get(noun.toLowerCase(Locale.ROOT)));
    }

    /** Whether {@code noun} is one of our nouns, or calls those who act together. */
    boolean isCalling(String noun) {
        return kind(noun).isPresent() || sides.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code noun} calls those who act together: sides, countries. */
    boolean isSide(String noun) {
        return sides.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Words with the class of each role noun in its place; the noun itself is kept too, see {@link #isCalledJust}. */
    Set<String> profile(Collection<String> words) {
        Set<String> profile = new HashSet<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            profile.add(classes.getOrDefault(lower, lower));
            if (kinds.containsKey(lower)) {
                profile.add(LITERAL + lower);
            }
        }
        return profile;
    }

    /** Whether a word of a profile only keeps a noun as it was written, and describes nothing more. */
    static boolean isLiteral(String word) {
        return word.startsWith(LITERAL);
    }

    /** Whether somebody of that profile has been called by this very noun, and not only by one of its class. */
    boolean isCalledJust(Set<String> profile, String noun) {
        return profile.contains(LITERAL + noun.toLowerCase(Locale.ROOT));
    }

    /** Whether somebody of that profile may be called {@code noun}. */
    boolean mayBeCalled(Set<String> profile, String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (profile.contains(classes.getOrDefault(lower, lower))
                || (profile.contains(COUNTERPART) && isOffice(lower))) {
            return true;
        }
        return general.getOrDefault(lower, Set.of()).stream().anyMatch(profile::contains);
    }

    /** Whether a counterpart may hold the office: whatever the first of the two is, the other is too. */
    private boolean isOffice(String noun) {
        return OFFICES.contains(noun);
    }

    /** Whether {@code noun} names no certain office, but may stand for many. */
    boolean isGeneral(String noun) {
        return general.containsKey(noun.toLowerCase(Locale.ROOT));
    }
}
