package dev.readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.model.GivenScores;
import dev.readout.language.model.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {

    private static final float[][] NO_NAMES = {};

    private final TreeDecoder decoder = new TreeDecoder(new Labels(
            List.of("X"), List.of("X"), List.of("root", "nsubj", "obj", "dep"), List.of("O"), List.of("K;0;;0;")));

    @Test
    void takesTheBestHeadsWhereTheyFormATree() {
        DependencyTree tree = decoder.tree(new GivenScores(
                new float[][] {{}, {-9, 0, -1, -5}, {-1, -4, 0, -6}, {-8, -3, -1, 0}}, NO_NAMES));
        assertThat(List.of(tree.head(1), tree.head(2), tree.head(3))).containsExactly(2, 0, 2);
        assertThat(List.of(tree.label(1), tree.label(2), tree.label(3))).containsExactly(1, 0, 1);
    }

    @Test
    void opensACircleAndTakesTheRelationOfTheHeadThatItGives() {
        DependencyTree tree = decoder.tree(new GivenScores(new float[][] {{}, {-3, 0, -1}, {-5, -1, 0}}, NO_NAMES));
        assertThat(List.of(tree.head(1), tree.head(2))).containsExactly(0, 1);
        assertThat(tree.label(2)).isEqualTo(1);
    }

    @Test
    void leavesOneOfTwoRoots() {
        DependencyTree tree = decoder.tree(new GivenScores(new float[][] {{}, {-1, 0, -2}, {-1, -9, 0}}, NO_NAMES));
        assertThat(List.of(tree.head(1), tree.head(2))).containsExactly(2, 0);
        assertThat(tree.label(1)).as("the relation to the second candidate").isEqualTo(2);
    }
}
