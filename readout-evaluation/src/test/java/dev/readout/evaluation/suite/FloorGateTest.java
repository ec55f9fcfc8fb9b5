package dev.readout.evaluation.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluation.ScoreTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorGateTest {

    private static final List<ScoreTable> TABLES = List.of(
            new ScoreTable(
                    "Names: harbour", List.of("P", "F1"), List.of(new ScoreTable.Row("all", List.of("80", "71.50")))),
            new ScoreTable(
                    "Names: airport", List.of("P", "F1"), List.of(new ScoreTable.Row("all", List.of("90", "60.25")))));

    @ParameterizedTest
    @CsvSource({"'', all, F1, 71.50", "airport, all, F1, 60.25", "harbour, all, P, 80.00"})
    void aFigureIsFoundByTableRowAndColumn(String table, String row, String column, double figure) {
        assertThat(new Floor("names", "data", table, row, column, 1).figure(TABLES))
                .hasValue(figure);
    }

    @ParameterizedTest
    @CsvSource({"station, all, F1", "'', some, F1", "'', all, R"})
    void aFigureThatIsToldNoMoreIsMissing(String table, String row, String column) {
        assertThat(new Floor("names", "data", table, row, column, 1).figure(TABLES))
                .isEmpty();
    }

    @Test
    void aPartIsScoredOnceForAllItsFloors() {
        List<Floor> floors = List.of(
                new Floor("ud", "one", "", "row", "LAS", 1),
                new Floor("names", "one", "", "row", "F1", 1),
                new Floor("ud", "one", "", "row", "UAS", 1));

        assertThat(FloorGate.parts(floors))
                .extracting(part -> part.floors().size())
                .containsExactly(2, 1);
    }

    @Test
    void everyFloorNamesAnEvaluationThatThereIs() {
        Evaluations evaluations = new Evaluations(new AnalyzerOnDemand(() -> {
            throw new AssertionError("no analyser is needed to list evaluations");
        }));

        assertThat(Floors.all()).isNotEmpty();
        assertThat(Floors.all()).extracting(Floor::evaluation).isSubsetOf(evaluations.names());
    }
}
