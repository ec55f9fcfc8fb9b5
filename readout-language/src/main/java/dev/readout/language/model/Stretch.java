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
     * Cuts an article into stretches of whole units. A stretch takes units as long as they have no more than so many
     * pieces together; a unit that has more is a stretch by itself.
     *
     * @param words the article's words
     * @param bounds for each word whether a sentence starts there
     * @param units where each unit ends: the place of the word after its last one, ascending
     * @param capacity the most pieces of a stretch of several units; 0 makes each unit a stretch
     */
    public static List<Stretch> plan(List<EncodedWord> words, List<Bound> bounds, List<Integer> units, int capacity) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        int to = 0;
        int pieces = 0;
        for (int end : units) {
            int more = pieces(words, to, end);
            if (pieces > 0 && pieces + more > capacity) {
                stretches.add(new Stretch(from, words.subList(from, to), bounds.subList(from, to)));
                from = to;
                pieces = 0;
            }
            pieces += more;
            to = end;
        }
        if (to > from) {
            stretches.add(new Stretch(from, words.subList(from, to), bounds.subList(from, to)));
        }
        return stretches;
    }

    /** The number of pieces with a window's marks. */
    int pieces() {
        return pieces(words, 0, words.size()) + 2;
    }

    private static int pieces(List<EncodedWord> words, int from, int to) {
        return words.subList(from, to).stream().mapToInt(EncodedWord::length).sum();
    }
}
