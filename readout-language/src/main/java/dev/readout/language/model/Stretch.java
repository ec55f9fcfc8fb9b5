package dev.readout.language.model;

import dev.readout.language.token.Bound;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text of one article that is read in one go: words and what is known of the sentences' borders.
 *
 * @param first the place of its first word in the article
 * @param words its words
 * @param bounds for each word whether a sentence starts there; the first word always starts one
 */
public record Stretch(int first, List<EncodedWord> words, List<Bound> bounds) {

    /** Copies the lists. */
    public Stretch {
        words = List.copyOf(words);
        bounds = List.copyOf(bounds);
        if (words.isEmpty() || words.size() != bounds.size()) {
            throw new IllegalArgumentException(
                    "a stretch needs words and as many bounds, not " + words.size() + " and " + bounds.size());
        }
    }

    /**
     * The stretches of an article, one for each unit.
     *
     * @param words the article's words
     * @param bounds for each word whether a sentence starts there
     * @param units where each unit ends: the place of the word after its last one, ascending
     */
    public static List<Stretch> plan(List<EncodedWord> words, List<Bound> bounds, List<Integer> units) {
        List<Stretch> stretches = new ArrayList<>(units.size());
        int from = 0;
        for (int to : units) {
            stretches.add(new Stretch(from, words.subList(from, to), bounds.subList(from, to)));
            from = to;
        }
        return stretches;
    }

    /** The number of pieces with a window's marks. */
    int pieces() {
        return words.stream().mapToInt(EncodedWord::length).sum() + 2;
    }
}
