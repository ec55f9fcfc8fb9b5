package dev.readout.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingClassTest {

    @ParameterizedTest
    @CsvSource({
        "met, 1",
        "n't, 1",
        "5km, 1",
        "İstanbul, 2",
        "Wang, 2",
        "U.S., 3",
        "G20, 3",
        "ASEAN, 3",
        "McCain, 4",
        "eU, 4",
        "2025, 5",
        "7.5, 5",
        "$, 6",
        "😀, 6",
        "A, 7",
        "王, 7",
        "a, 1",
        "中国, 4",
        "É, 7"
    })
    void tellsHowAWordIsWritten(String word, int expected) {
        assertThat(CasingClass.of(word)).isEqualTo(expected);
    }
}
