package dev.readout.language.token;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells {@code its} and {@code your} that stand for <i>it's</i> and <i>you're</i> by the words behind them: no possessive
 * stands before a determiner, a negation or a preposition, nor before an adjective that ends the clause. The treebanks
 * cut such words as they were meant. Immutable.
 */
final class LostApostrophes {

    private enum Role {
        TELLS,
        PASSES,
        PREDICATE
    }

    private static final int MOST_BETWEEN = 2;

    /**
     * A word with nothing but white space before it, and the mark behind it that ends a clause; what is joined to it by a
     * hyphen makes another word of it.
     */
    private static final Pattern NEXT =
            Pattern.compile("\\G[ \\x{A0}]{1,3}(\\p{L}{1,20})(?![\\p{L}\\p{N}'’\\-])(?=([.!?,;)])?)");

    private static final Set<String> CLAUSE_FOLLOWS = Set.of("to", "that", "when", "if", "how", "because", "but");

    private final Map<String, Integer> cuts = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();

    LostApostrophes() {
        for (String entry : WordList.entries("lost-apostrophes.txt")) {
            List<String> fields = List.of(entry.split(" ", -1));
            if (fields.get(1).equals("CUT")) {
                cuts.put(fields.get(0), Integer.valueOf(fields.get(2)));
            } else {
                roles.put(fields.get(0), Role.valueOf(fields.get(1)));
            }
        }
    }

    /**
     * Where a word is cut.
     *
     * @param text the whole text
     * @param start where the word begins
     * @param end where it ends
     * @param limit where its paragraph ends
     * @return the offset in the word at which a second word begins; 0 if the word stays whole
     */
    int cut(String text, int start, int end, int limit) {
        Integer cut = cuts.get(text.substring(start, end).toLowerCase(Locale.ROOT));
        return cut != null && isTold(NEXT.matcher(text).region(end, limit)) ? cut : 0;
    }

    private boolean isTold(Matcher next) {
        for (int between = 0; between <= MOST_BETWEEN && next.find(); between++) {
            Role role = roles.get(next.group(1));
            if (role != Role.PASSES) {
                return role == Role.TELLS || (role == Role.PREDICATE && endsClause(next));
            }
        }
        return false;
    }

    private static boolean endsClause(Matcher adjective) {
        return adjective.group(2) != null || (adjective.find() && CLAUSE_FOLLOWS.contains(adjective.group(1)));
    }
}
