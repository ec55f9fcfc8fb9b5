package dev.readout.server.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readout.server.view.Level;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {

    @Test
    void gridHasEveryMonthFromTheFirstToTheLast() {
        MonthGrid grid =
                MonthGrid.of(Map.of("Peru", Map.of("2024-11", 2, "2025-02", 8)), Map.of("2024-11", 3, "2025-02", 1));
        assertThat(grid.months())
                .extracting(MonthGrid.Month::month)
                .containsExactly("2024-11", "2024-12", "2025-01", "2025-02");
        assertThat(grid.months()).extracting(MonthGrid.Month::articles).containsExactly(3, 0, 0, 1);
        assertThat(grid.lines().get(0).counts()).containsExactly(2, 0, 0, 8);
        assertThat(grid.lines().get(0).total()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "8, 4"})
    void shadeFollowsTheCount(int count, int shade) {
        MonthGrid grid = MonthGrid.of(Map.of("Peru", Map.of("2025-02", 8)), Map.of());
        assertThat(grid.shade(count)).isEqualTo(shade);
    }

    @Test
    void gridOfNothingIsEmpty() {
        assertThat(MonthGrid.of(Map.of("Peru", Map.of()), Map.of()).lines()).isEmpty();
    }

    @Test
    void gridHasTheLatestThreeYears() {
        MonthGrid grid = MonthGrid.of(Map.of("Peru", Map.of("2001-01", 1, "2025-02", 1)), Map.of());
        assertThat(grid.months())
                .hasSize(36)
                .last()
                .extracting(MonthGrid.Month::month)
                .isEqualTo("2025-02");
    }

    @Test
    void contactsOfAMonthLieOverOneAnotherHighestLevelFirst() {
        LevelChart chart = LevelChart.of(
                List.of(
                        contact("2025-01", Level.OFFICIALS, "/a"),
                        contact("2025-01", Level.LEADERS, "/b"),
                        contact("2025-03", Level.MINISTERS, "/c")),
                Map.of("2025-01", 4),
                5);
        assertThat(chart.undrawn()).isEqualTo(2);
        assertThat(chart.squares())
                .extracting(LevelChart.Square::link, LevelChart.Square::month, LevelChart.Square::height)
                .containsExactly(tuple("/b", 0, 0), tuple("/a", 0, 1), tuple("/c", 2, 0));
        assertThat(chart.counts()).containsExactly(List.of(1, 0, 0, 1), List.of(0, 0, 0, 0), List.of(0, 1, 0, 0));
    }

    private static LevelChart.Contact contact(String month, Level level, String link) {
        return new LevelChart.Contact(YearMonth.parse(month), level, link, link);
    }
}
