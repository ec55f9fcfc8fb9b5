package dev.readout.language.parse;

import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right what the model takes for an oblique without a preposition behind a verb. Universal Dependencies has that for
 * times only ({@code met Monday}, {@code obl:unmarked}); behind a verb it is a preposition that hangs on another word
 * ({@code called on Minister Diaz}, with {@code on} as a particle of the verb), or the object ({@code phoned Minister Diaz}).
 */
public final class BareObliques {

    private static final Set<String> PREPOSITIONS =
            Set.of("on", "upon", "with", "to", "of", "from", "at", "by", "about", "for", "against", "into");

    /**
     * A word as far as the tree needs it.
     *
     * @param form as written
     * @param upos its part of speech
     * @param person whether it is in a person's name
     */
    public record Word(String form, Upos upos, boolean person) {}

    /**
     * Another place for a word.
     *
     * @param word its place, from 1
     * @param head the word that it hangs on
     * @param relation how
     */
    public record Move(int word, int head, String relation) {}

    private final List<Word> words;
    private final DependencyTree tree;
    private final List<String> relations;

    /**
     * Of one sentence.
     *
     * @param words its words
     * @param tree its tree
     * @param relations the relation of each word to its head
     */
    public BareObliques(List<Word> words, DependencyTree tree, List<String> relations) {
        this.words = List.copyOf(words);
        this.tree = tree;
        this.relations = List.copyOf(relations);
    }

    /** How a word is to hang instead, if it is such an oblique; the word moved may be its preposition. */
    public Optional<Move> move(int word) {
        int verb = tree.head(word);
        boolean bare = relations.get(word - 1).equals("obl")
                && verb > 0
                && verb < word
                && upos(word) == Upos.PROPN
                && upos(verb) == Upos.VERB
                && !hasCase(word);
        if (!bare) {
            return Optional.empty();
        }
        int first = first(word, verb);
        int before = first - 1;
        if (before > verb && isPreposition(before) && tree.isLeaf(before)) {
            return Optional.of(new Move(before, word, "case"));
        }
        boolean object = words.get(word - 1).person() && before == verb && !has(verb, "obj") && !has(verb, "aux:pass");
        return object ? Optional.of(new Move(word, verb, "obj")) : Optional.empty();
    }

    private Upos upos(int word) {
        return words.get(word - 1).upos();
    }

    private boolean isPreposition(int word) {
        return PREPOSITIONS.contains(words.get(word - 1).form().toLowerCase(Locale.ROOT));
    }

    /** Whether the word or one that describes it before it has a preposition. */
    private boolean hasCase(int word) {
        for (int at = 1; at <= words.size(); at++) {
            if (relations.get(at - 1).equals("case") && at < word && isBelow(at, word)) {
                return true;
            }
        }
        return false;
    }

    /** The first word of the unbroken row of words below one that ends in it. */
    private int first(int word, int verb) {
        int first = word;
        while (first - 1 > verb && isBelow(first - 1, word)) {
            first--;
        }
        return first;
    }

    private boolean isBelow(int word, int top) {
        int at = word;
        while (at != 0 && at != top) {
            at = tree.head(at);
        }
        return at == top;
    }

    private boolean has(int head, String relation) {
        for (int at = 1; at <= words.size(); at++) {
            if (tree.head(at) == head && relations.get(at - 1).equals(relation)) {
                return true;
            }
        }
        return false;
    }
}
