package dev.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @ParameterizedTest
    @CsvSource({
        "4, 5, 3, 60.00, 75.00, 66.67",
        "0, 0, 0, 0.00, 0.00, 0.00",
        "2, 0, 0, 0.00, 0.00, 0.00",
        "3, 3, 3, 100.00, 100.00, 100.00"
    })
    void precisionRecallAndF1(long gold, long found, long right, String precision, String recall, String f1) {
        Tally tally = new Tally(gold, found, right);

        assertThat(Tally.percent(tally.precision())).isEqualTo(precision);
        assertThat(Tally.percent(tally.recall())).isEqualTo(recall);
        assertThat(Tally.percent(tally.f1())).isEqualTo(f1);
    }

    @Test
    void countsAddUp() {
        assertThat(new Tally(4, 5, 3).plus(new Tally(1, 2, 1))).isEqualTo(new Tally(5, 7, 4));
    }

    @Test
    void noMoreIsRightThanThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tally(2, 9, 3))
                .withMessageContaining("3 right");
    }
}
