package dev.readout.language.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The best tree with one root (Chu and Liu 1965, Edmonds 1967; the single root by a penalty on arcs from the root, after
 * Stanojević and Cohen 2021). At most cubic in the words; quadratic where the best heads already form a tree.
 */
final class MaximumSpanningTree {

    /** More than any difference between the scores of two trees of a window. */
    private static final double ROOT_PENALTY = 1e8;

    private MaximumSpanningTree() {}

    /**
     * The heads of the best tree.
     *
     * @param scores {@code scores[d][h]} is the score of h as the head of d; node 0 is the root, its row is not read
     * @return for each node its head; 0 at place 0
     */
    static int[] heads(double[][] scores) {
        double[][] penalised = new double[scores.length][];
        for (int d = 0; d < scores.length; d++) {
            penalised[d] = scores[d].clone();
            penalised[d][0] -= ROOT_PENALTY;
        }
        return solve(penalised);
    }

    private static int[] solve(double[][] scores) {
        int[] heads = bestHeads(scores);
        boolean @Nullable [] cycle = cycle(heads);
        return cycle == null ? heads : expand(scores, heads, cycle);
    }

    private static int[] bestHeads(double[][] scores) {
        int[] heads = new int[scores.length];
        for (int d = 1; d < scores.length; d++) {
            int best = 0;
            for (int h = 1; h < scores.length; h++) {
                if (h != d && scores[d][h] > scores[d][best]) {
                    best = h;
                }
            }
            heads[d] = best;
        }
        return heads;
    }

    /** The nodes of the first circle in the heads, or null if they form a tree. */
    private static boolean @Nullable [] cycle(int[] heads) {
        int[] seenFrom = new int[heads.length];
        for (int d = 1; d < heads.length; d++) {
            int node = d;
            while (node != 0 && seenFrom[node] == 0) {
                seenFrom[node] = d;
                node = heads[node];
            }
            if (node != 0 && seenFrom[node] == d) {
                return circle(heads, node);
            }
        }
        return null;
    }

    private static boolean[] circle(int[] heads, int start) {
        boolean[] inCircle = new boolean[heads.length];
        int node = start;
        do {
            inCircle[node] = true;
            node = heads[node];
        } while (node != start);
        return inCircle;
    }

    /** Solves the graph with the circle drawn together into one node, and opens the circle where that node is entered. */
    private static int[] expand(double[][] scores, int[] heads, boolean[] inCircle) {
        int[] outside = outside(inCircle);
        int circle = outside.length;
        int[] entered = new int[circle];
        int[] leaving = new int[circle];
        double[][] smaller = new double[circle + 1][circle + 1];
        for (int i = 0; i < circle; i++) {
            for (int j = 0; j < circle; j++) {
                smaller[i][j] = scores[outside[i]][outside[j]];
            }
            entered[i] = bestEntry(scores, heads, inCircle, outside[i]);
            smaller[circle][i] = scores[entered[i]][outside[i]] - scores[entered[i]][heads[entered[i]]];
            leaving[i] = bestExit(scores[outside[i]], inCircle);
            smaller[i][circle] = scores[outside[i]][leaving[i]];
        }
        int[] solved = solve(smaller);
        int[] result = heads.clone();
        for (int i = 1; i < circle; i++) {
            result[outside[i]] = solved[i] == circle ? leaving[i] : outside[solved[i]];
        }
        result[entered[solved[circle]]] = outside[solved[circle]];
        return result;
    }

    private static int[] outside(boolean[] inCircle) {
        int[] outside = new int[inCircle.length];
        int count = 0;
        for (int node = 0; node < inCircle.length; node++) {
            if (!inCircle[node]) {
                outside[count++] = node;
            }
        }
        return Arrays.copyOf(outside, count);
    }

    /** The node of the circle at which {@code from} enters it at the least cost. */
    private static int bestEntry(double[][] scores, int[] heads, boolean[] inCircle, int from) {
        int best = -1;
        for (int d = 1; d < inCircle.length; d++) {
            if (inCircle[d]
                    && (best < 0
                            || scores[d][from] - scores[d][heads[d]]
                                    > scores[best][from] - scores[best][heads[best]])) {
                best = d;
            }
        }
        return best;
    }

    /** The node of the circle that is the best head for the node with these scores. */
    private static int bestExit(double[] scores, boolean[] inCircle) {
        int best = -1;
        for (int h = 1; h < inCircle.length; h++) {
            if (inCircle[h] && (best < 0 || scores[h] > scores[best])) {
                best = h;
            }
        }
        return best;
    }
}
