package dev.readout.language.parse;

import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts together what the model takes for two phrases of one verb though nothing stands between them: an office and who holds
 * it ({@code Ambassador at Large for Oceans Ana Silva arrived}), a state and its officer ({@code spoke with Republic of Palau
 * Minister Ana Silva}). The first becomes a description of the second, and a preposition is that of both.
 */
public final class SplitPhrases {

    private static final Set<String> PARTING = Set.of("case", "punct", "cc", "mark", "det");

    private final TreeWords words;

    /** Of one sentence. */
    public SplitPhrases(TreeWords words) {
        this.words = words;
    }

    /** How words are to hang instead if a word heads the first of two such phrases. */
    public List<Move> moves(int first) {
        String relation = words.relation(first);
        boolean maybe =
                (relation.equals("nsubj") || relation.equals("obl")) && words.isNoun(first) && words.head(first) > 0;
        int second = maybe ? second(first, relation) : 0;
        if (second == 0) {
            return List.of();
        }
        List<Move> moves = new ArrayList<>();
        moves.add(new Move(first, second, "nmod:desc"));
        for (int at = 1; at < first; at++) {
            if (words.head(at) == first && words.has(at, "case")) {
                moves.add(new Move(at, second, "case"));
            }
        }
        return moves;
    }

    /** The name that heads the phrase right behind that of a word, with the same relation to the same verb; 0 if there is none. */
    private int second(int first, String relation) {
        int verb = words.head(first);
        int end = last(first);
        for (int at = first + 1; at <= words.size(); at++) {
            boolean beside = words.head(at) == verb && words.has(at, relation) && words.upos(at) == Upos.PROPN;
            if (beside && firstOf(at, first) == end + 1 && isOneSide(first, at, verb)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean isOneSide(int first, int second, int verb) {
        return second < verb || verb < first;
    }

    /** The last word of the unbroken row of words below one that begins with it. */
    private int last(int word) {
        int last = word;
        while (last < words.size() && words.isBelow(last + 1, word)) {
            last++;
        }
        return last;
    }

    /** The first word of the unbroken row of words below one that ends in it; 0 if something parts it from what is before. */
    private int firstOf(int word, int after) {
        int first = word;
        while (first - 1 > after && words.isBelow(first - 1, word)) {
            first--;
            if (words.head(first) == word && PARTING.contains(words.relation(first))) {
                return 0;
            }
        }
        return first;
    }
}
