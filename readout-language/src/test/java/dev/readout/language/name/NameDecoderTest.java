package dev.readout.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.model.GivenScores;
import dev.readout.language.model.Labels;
import dev.readout.model.analysis.NameType;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameDecoderTest {

    private static final float[][] NO_ARCS = {};

    private final NameDecoder decoder = new NameDecoder(new Labels(
            List.of("X"),
            List.of("X"),
            List.of("root"),
            List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"),
            List.of("K;0;;0;")));

    @Test
    void readsNamesSideBySide() {
        assertThat(names(
                        new float[] {0, 5, 1, 0, 0},
                        new float[] {0, 1, 5, 0, 0},
                        new float[] {0, 5, 1, 0, 0},
                        new float[] {5, 0, 0, 0, 0},
                        new float[] {0, 0, 0, 5, 0}))
                .containsExactly(
                        new NameSpan(NameType.PERSON, 1, 2),
                        new NameSpan(NameType.PERSON, 3, 3),
                        new NameSpan(NameType.PLACE, 5, 5));
    }

    @Test
    void aNameGoesOnOnlyAfterItHasBegun() {
        assertThat(names(new float[] {1, 0, 9, 0, 0}, new float[] {1, 0, 9, 0, 0}))
                .as("beginning costs less than leaving both out")
                .containsExactly(new NameSpan(NameType.PERSON, 1, 2));
        assertThat(names(new float[] {9, 0, 0, 0, 0}, new float[] {3, 0, 4, 0, 0}))
                .as("leaving it out costs less than beginning")
                .isEmpty();
    }

    @Test
    void aNameKeepsItsType() {
        assertThat(names(new float[] {0, 6, 0, 5, 0}, new float[] {0, 0, 0, 0, 9}))
                .containsExactly(new NameSpan(NameType.PLACE, 1, 2));
    }

    private List<NameSpan> names(float[]... words) {
        float[][] rows = new float[words.length + 1][];
        rows[0] = new float[words[0].length];
        System.arraycopy(words, 0, rows, 1, words.length);
        return decoder.names(new GivenScores(NO_ARCS, rows));
    }
}
