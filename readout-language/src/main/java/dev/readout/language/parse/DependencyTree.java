package dev.readout.language.parse;

/**
 * A tree over the words of a sentence, which count from 1. The arrays are the tree's own; {@link #head} and {@link #label}
 * read them.
 */
public final class DependencyTree {

    private final int[] heads;
    private final int[] labels;

    DependencyTree(int[] heads, int[] labels) {
        this.heads = heads;
        this.labels = labels;
    }

    /** The head of a word; 0 for the root. */
    public int head(int word) {
        return heads[word];
    }

    /** Number of a word's relation to its head, in the model's labels. */
    public int label(int word) {
        return labels[word];
    }
}
