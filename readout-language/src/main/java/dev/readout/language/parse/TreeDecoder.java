package dev.readout.language.parse;

import dev.readout.language.model.Labels;
import dev.readout.language.model.SentenceScores;

/** The best tree for the scores of a sentence: one root, every word below it. Immutable; may be shared. */
public final class TreeDecoder {

    private final int root;
    private final int unnamed;

    /** A decoder that names its relations by {@code labels}. */
    public TreeDecoder(Labels labels) {
        this.root = labels.deprel().indexOf("root");
        this.unnamed = labels.deprel().indexOf("dep");
    }

    /** The best tree. Where the best head of each word already forms one, that is it. */
    public DependencyTree tree(SentenceScores scores) {
        int[] heads = greedy(scores);
        if (!isTree(heads)) {
            heads = MaximumSpanningTree.heads(arcs(scores));
        }
        int[] labels = new int[heads.length];
        for (int word = 1; word < heads.length; word++) {
            labels[word] = heads[word] == 0 ? root : label(scores, word, heads[word]);
        }
        return new DependencyTree(heads, labels);
    }

    private static int[] greedy(SentenceScores scores) {
        int[] heads = new int[scores.length() + 1];
        for (int word = 1; word < heads.length; word++) {
            heads[word] = Math.max(scores.candidate(word, 0), 0);
        }
        return heads;
    }

    /** Whether the heads have one root and no circle. */
    static boolean isTree(int[] heads) {
        int roots = 0;
        int[] seenFrom = new int[heads.length];
        for (int d = 1; d < heads.length; d++) {
            roots += heads[d] == 0 ? 1 : 0;
            int node = d;
            while (node != 0 && seenFrom[node] == 0) {
                seenFrom[node] = d;
                node = heads[node];
            }
            if (node != 0 && seenFrom[node] == d) {
                return false;
            }
        }
        return roots == 1;
    }

    private static double[][] arcs(SentenceScores scores) {
        int nodes = scores.length() + 1;
        double[][] arcs = new double[nodes][nodes];
        for (int d = 1; d < nodes; d++) {
            for (int h = 0; h < nodes; h++) {
                arcs[d][h] = scores.arc(d, h);
            }
        }
        return arcs;
    }

    /** The relation to a head: the model's, or that to its best other candidate, as no better guess is at hand. */
    private int label(SentenceScores scores, int word, int head) {
        int fallback = unnamed;
        for (int rank = scores.candidates() - 1; rank >= 0; rank--) {
            int label = scores.label(word, rank);
            if (scores.candidate(word, rank) == head && label != root) {
                return label;
            }
            fallback = label == root ? fallback : label;
        }
        return fallback;
    }
}
