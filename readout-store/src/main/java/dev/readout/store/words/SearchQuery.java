package dev.readout.store.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types into a search box: words that must all occur, {@code "words in a row"}, the beginning of a word
 * ({@code tarif*}), and words that must not occur ({@code -steel}). A word cut by points or hyphens ({@code U.S.},
 * {@code rare-earth}) is words in a row.
 *
 * @param terms what to look for, in order
 */
public record SearchQuery(List<Term> terms) {

    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");

    /**
     * Something that must, or must not, occur.
     *
     * @param words folded words in a row; at least one
     * @param prefix whether the last one is the beginning of a word
     * @param excluded whether it must not occur
     */
    public record Term(List<String> words, boolean prefix, boolean excluded) {

        /** Copies the list. */
        public Term {
            words = List.copyOf(words);
        }
    }

    /** Copies the list and checks that there is something to look for. */
    public SearchQuery {
        terms = List.copyOf(terms);
        if (terms.stream().allMatch(Term::excluded)) {
            throw new IllegalArgumentException(
                    "a search needs a word to look for: tariffs, \"rare earths\", tarif*, tariffs -steel");
        }
    }

    /**
     * Reads what a person typed.
     *
     * @throws IllegalArgumentException if there is no word to look for
     */
    public static SearchQuery parse(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            boolean quoted = part.group(3) == null;
            String content = quoted ? part.group(2) : part.group(3);
            List<String> words = Words.of(content);
            if (!words.isEmpty()) {
                terms.add(new Term(
                        words, !quoted && content.endsWith("*"), !part.group(1).isEmpty()));
            }
        }
        return new SearchQuery(terms);
    }
}
