package dev.readout.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-11, 2025-07-11, 2025-07-11",
        "2025-07,    2025-07-01, 2025-07-31",
        "2024-02,    2024-02-01, 2024-02-29",
        "2025,       2025-01-01, 2025-12-31",
        "0490,       0490-01-01, 0490-12-31",
    })
    void readsWritesAndKnowsItsDays(String iso, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(iso);
        assertThat(date).hasToString(iso);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-30", "2025-13", "25-01-01", "2025-7-1", "", "2025-00-01", "0000", "2025-07-11T10:00"})
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-11, 2025-07,    true",
        "2025-07-11, 2025,       true",
        "2025-07-11, 2025-07-12, false",
        "2025-07,    2024,       false",
        "2025,       2025,       true",
    })
    void isCompatibleWithTheSameDateToldMoreOrLessFinely(String one, String other, boolean compatible) {
        PartialDate left = PartialDate.parse(one);
        PartialDate right = PartialDate.parse(other);
        assertThat(left.isCompatibleWith(right)).isEqualTo(compatible);
        assertThat(right.isCompatibleWith(left)).isEqualTo(compatible);
    }

    @Test
    void aMonthComesAfterTheDayThatItBeginsWith() {
        List<PartialDate> dates = new ArrayList<>();
        for (String iso : List.of("2025", "2025-01", "2025-01-01", "2024-12-31", "2025-01-02")) {
            dates.add(PartialDate.parse(iso));
        }
        Collections.sort(dates);
        assertThat(dates)
                .extracting(PartialDate::toString)
                .containsExactly("2024-12-31", "2025-01-01", "2025-01", "2025", "2025-01-02");
    }

    @Test
    void cutsToAPrecision() {
        PartialDate date = PartialDate.parse("2025-07-11");
        assertThat(date.cutTo(PartialDate.Precision.MONTH)).hasToString("2025-07");
        assertThat(date.cutTo(PartialDate.Precision.YEAR)).hasToString("2025");
        assertThat(PartialDate.of(LocalDate.of(2025, 7, 11))).isEqualTo(date);
    }
}
