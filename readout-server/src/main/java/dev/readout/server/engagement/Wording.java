package dev.readout.server.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How alike two accounts of one matter are worded. Words count without case, endings of number and tense, and the small words
 * that every sentence has.
 */
public final class Wording {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’.-]*[\\p{L}\\p{N}])?");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "with", "by", "from", "as",
            "that", "this", "these", "those", "it", "its", "he", "she", "they", "their", "his", "her", "them", "is",
            "are", "was", "were", "be", "been", "being", "will", "would", "should", "could", "can", "may", "must",
            "have", "has", "had", "not", "no", "both", "also", "more", "any", "all", "who", "which", "what", "when",
            "we", "our", "us", "said");

    private Wording() {}

    /**
     * A stretch of an account.
     *
     * @param text its characters, blanks included
     * @param differs whether the other account lacks the word
     */
    public record Piece(String text, boolean differs) {}

    /** The share of words that two accounts have in common, 0 to 1 (Dice's coefficient over their sets of words). */
    public static double likeness(String one, String other) {
        return likeness(words(one), words(other));
    }

    /** The same of the words of two accounts. */
    public static double likeness(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return 2.0 * both.size() / (left.size() + right.size());
    }

    /** An account in pieces, told by whether the other account has their words too. */
    public static List<Piece> against(String account, String other) {
        Set<String> known = words(other);
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = WORD.matcher(account);
        int at = 0;
        while (matcher.find()) {
            String word = stem(matcher.group());
            if (!known.contains(word) && !SMALL.contains(word)) {
                add(pieces, account.substring(at, matcher.start()), false);
                add(pieces, matcher.group(), true);
                at = matcher.end();
            }
        }
        add(pieces, account.substring(at), false);
        return List.copyOf(pieces);
    }

    /** An account that stands alone. */
    public static List<Piece> alone(String account) {
        return List.of(new Piece(account, false));
    }

    private static void add(List<Piece> pieces, String text, boolean differs) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, differs));
        }
    }

    /** The words of an account by which it is compared. */
    public static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = stem(matcher.group());
            if (!SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Without the endings that number and tense add; short words stay whole. */
    private static String stem(String word) {
        String low = word.toLowerCase(Locale.ROOT).replaceAll("['’.-]+$|['’]s$", "");
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (low.length() > ending.length() + 2 && low.endsWith(ending)) {
                return low.substring(0, low.length() - ending.length());
            }
        }
        return low;
    }
}
