package dev.readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MaximumSpanningTreeTest {

    @Test
    void scoresAsHighAsTheBestOfAllTrees() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            double[][] scores = scores(random, 2 + random.nextInt(5));
            int[] heads = MaximumSpanningTree.heads(scores);
            assertThat(TreeDecoder.isTree(heads)).isTrue();
            assertThat(total(scores, heads)).isCloseTo(best(scores, new int[scores.length], 1), within(1e-6));
        }
    }

    @Test
    void opensTwoCirclesThatFeedOnEachOther() {
        double[][] scores = {
            {0, 0, 0, 0, 0},
            {1, 0, 9, 0, 3},
            {0, 9, 0, 0, 0},
            {0, 2, 0, 0, 9},
            {2, 0, 0, 9, 0}
        };
        assertThat(MaximumSpanningTree.heads(scores)).containsExactly(0, 4, 1, 4, 0);
    }

    @Test
    void aWordAloneIsTheRoot() {
        assertThat(MaximumSpanningTree.heads(new double[][] {{0, 0}, {-5, 0}})).containsExactly(0, 0);
    }

    @Test
    void manyWordsInARingAreOpenedOnce() {
        int words = 250;
        double[][] scores = new double[words + 1][words + 1];
        for (int d = 1; d <= words; d++) {
            scores[d][d % words + 1] = 10;
        }
        scores[100][0] = 1;
        int[] heads = MaximumSpanningTree.heads(scores);
        assertThat(TreeDecoder.isTree(heads)).isTrue();
        assertThat(heads[100]).isZero();
    }

    private static double[][] scores(Random random, int words) {
        double[][] scores = new double[words + 1][words + 1];
        for (double[] row : scores) {
            for (int i = 0; i < row.length; i++) {
                row[i] = -10 * random.nextDouble();
            }
        }
        return scores;
    }

    private static double best(double[][] scores, int[] heads, int word) {
        if (word == scores.length) {
            return TreeDecoder.isTree(heads) ? total(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < scores.length; head++) {
            if (head != word) {
                heads[word] = head;
                best = Math.max(best, best(scores, heads, word + 1));
            }
        }
        return best;
    }

    private static double total(double[][] scores, int[] heads) {
        double total = 0;
        for (int word = 1; word < heads.length; word++) {
            total += scores[word][heads[word]];
        }
        return total;
    }
}
