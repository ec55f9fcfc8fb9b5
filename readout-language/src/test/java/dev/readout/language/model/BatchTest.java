package dev.readout.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.language.token.Bound;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

    @ParameterizedTest
    @CsvSource({
        "40 40 40 40, 3 1", // 42 pieces each with the marks
        "126 1, 1 1",
        "10 400 10, 1 1 1",
        "62 62, 2",
        "62 63, 1 1"
    })
    void groupsNeighboursUpToAMeasure(String pieces, String groups) {
        List<Stretch> stretches = IntStream.range(0, pieces.split(" ", -1).length)
                .mapToObj(i -> stretch(Integer.parseInt(pieces.split(" ", -1)[i])))
                .toList();
        List<Batch> batches = Batch.plan(stretches);
        assertThat(batches)
                .extracting(batch -> String.valueOf(batch.stretches().size()))
                .containsExactly(groups.split(" ", -1));
        assertThat(batches.stream().flatMap(batch -> batch.stretches().stream()))
                .isEqualTo(stretches);
    }

    @Test
    void nothingIsNoBatch() {
        assertThat(Batch.plan(List.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Batch(List.of()));
    }

    private static Stretch stretch(int pieces) {
        EncodedWord word = new EncodedWord(new int[] {7}, 1);
        return new Stretch(0, Collections.nCopies(pieces, word), Collections.nCopies(pieces, Bound.INSIDE));
    }
}
