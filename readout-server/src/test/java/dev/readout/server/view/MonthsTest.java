package dev.readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthsTest {

    @Test
    void monthsWithoutAnythingStandBetween() {
        Months months = Months.of(Map.of("2024-11", 2, "2025-02", 4), Map.of("2024-11", 1, "2024-12", 3));
        assertThat(months.bars())
                .extracting(Months.Bar::month)
                .containsExactly("2024-11", "2024-12", "2025-01", "2025-02");
        assertThat(months.bars()).extracting(Months.Bar::articles).containsExactly(1, 3, 0, 0);
        assertThat(months.height(months.bars().get(0), 60)).isEqualTo(30);
        assertThat(months.label(0)).isEqualTo("2024-11");
        assertThat(months.label(1)).isEqualTo("12");
        assertThat(months.label(2)).isEqualTo("2025-01");
    }

    @Test
    void nothingIsNoChart() {
        assertThat(Months.of(Map.of(), Map.of()).bars()).isEmpty();
    }
}
