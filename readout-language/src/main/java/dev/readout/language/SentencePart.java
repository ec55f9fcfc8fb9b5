package dev.readout.language;

import dev.readout.language.name.NameSpan;
import dev.readout.language.parse.DependencyTree;
import dev.readout.model.analysis.Upos;
import java.util.List;

/**
 * A sentence, or a part of one that was longer than a window, with its numbers turned into words.
 *
 * @param first the place of its first word in the article, from 0
 * @param continues whether it goes on with the part before
 * @param words what is known of each word, in order
 * @param relations the relation of each word to its head, in order
 * @param tree the heads
 * @param names the names in it
 */
record SentencePart(
        int first,
        boolean continues,
        List<Tags> words,
        List<String> relations,
        DependencyTree tree,
        List<NameSpan> names) {

    /** What the model says of a word by itself. */
    record Tags(Upos upos, String xpos, String lemma) {}

    /** The number of words. */
    int length() {
        return words.size();
    }

    /** The word without a head in this part, from 1. */
    int root() {
        int word = 1;
        while (tree.head(word) != 0) {
            word++;
        }
        return word;
    }
}
