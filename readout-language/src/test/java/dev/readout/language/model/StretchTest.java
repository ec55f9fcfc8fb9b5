package dev.readout.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.token.Bound;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

    private final EncodedWord word = new EncodedWord(new int[] {7, 8}, 1);

    @Test
    void fillsWindowsWithWholeUnits() {
        assertThat(sizes(List.of(60, 127, 130, 200))).containsExactly(127, 73);
    }

    @Test
    void mayReadEachUnitAlone() {
        assertThat(sizes(0, List.of(1, 3, 4))).containsExactly(1, 2, 1);
    }

    @Test
    void leavesAUnitThatIsTooLongWhole() {
        assertThat(sizes(List.of(10, 300, 310))).containsExactly(10, 290, 10);
    }

    @Test
    void noWordsAreNoStretch() {
        assertThat(sizes(List.of())).isEmpty();
    }

    private List<Integer> sizes(List<Integer> units) {
        return sizes(Window.MOST_PIECES, units);
    }

    private List<Integer> sizes(int capacity, List<Integer> units) {
        int words = units.isEmpty() ? 0 : units.get(units.size() - 1);
        return Stretch.plan(Collections.nCopies(words, word), Collections.nCopies(words, Bound.OPEN), units, capacity)
                .stream()
                .map(stretch -> stretch.words().size())
                .toList();
    }
}
