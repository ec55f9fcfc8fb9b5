package dev.readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthsTest {

    @Test
    void monthsWithoutAnythingStandBetween() {
        Months months = Months.of(Map.of("2025-01", 2, "2025-04", 4), Map.of("2025-01", 1, "2025-02", 3));
        assertThat(months.bars())
                .extracting(Months.Bar::month)
                .containsExactly("2025-01", "2025-02", "2025-03", "2025-04");
        assertThat(months.bars()).extracting(Months.Bar::articles).containsExactly(1, 3, 0, 0);
        assertThat(months.height(months.bars().get(0), 60)).isEqualTo(30);
        assertThat(months.bars().get(0).label()).isEqualTo("2025-01");
        assertThat(months.bars().get(1).label()).isEqualTo("02");
    }

    @Test
    void nothingIsNoChart() {
        assertThat(Months.of(Map.of(), Map.of()).bars()).isEmpty();
    }
}
