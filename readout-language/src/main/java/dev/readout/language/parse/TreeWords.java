package dev.readout.language.parse;

import dev.readout.model.analysis.Upos;
import java.util.List;

/**
 * A sentence as far as repairs of its tree need it. Words count from 1.
 *
 * @param words its words
 * @param tree its tree
 * @param relations the relation of each word to its head
 */
public record TreeWords(List<Word> words, DependencyTree tree, List<String> relations) {

    /**
     * A word.
     *
     * @param form as written
     * @param upos its part of speech
     * @param person whether it is in a person's name
     */
    public record Word(String form, Upos upos, boolean person) {}

    /** Keeps copies. */
    public TreeWords {
        words = List.copyOf(words);
        relations = List.copyOf(relations);
    }

    int size() {
        return words.size();
    }

    int head(int word) {
        return tree.head(word);
    }

    String relation(int word) {
        return relations.get(word - 1);
    }

    boolean has(int word, String relation) {
        return relation(word).equals(relation);
    }

    String form(int word) {
        return words.get(word - 1).form();
    }

    Upos upos(int word) {
        return words.get(word - 1).upos();
    }

    boolean isNoun(int word) {
        return upos(word) == Upos.NOUN || upos(word) == Upos.PROPN;
    }

    boolean isPerson(int word) {
        return words.get(word - 1).person();
    }

    /** Whether a word is another one or hangs on it, at whatever depth. */
    boolean isBelow(int word, int top) {
        int at = word;
        while (at != 0 && at != top) {
            at = tree.head(at);
        }
        return at == top;
    }
}
