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

    /** The same tree but for one word without words below it. */
    public DependencyTree with(int word, int head, int label) {
        int[] otherHeads = heads.clone();
        int[] otherLabels = labels.clone();
        otherHeads[word] = head;
        otherLabels[word] = label;
        return new DependencyTree(otherHeads, otherLabels);
    }

    /** Whether no word hangs on a word. */
    public boolean isLeaf(int word) {
        for (int other = 1; other < heads.length; other++) {
            if (heads[other] == word) {
                return false;
            }
        }
        return true;
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
