package dev.readout.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.Analyzers;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import dev.readout.model.analysis.NameType;
import dev.readout.model.text.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Predictions against {@code Mira Solen left Varna .}: a person and a place. Columns: gold, found, P, R, F1. */
class NamesEvaluationTest {

    private static final String GOLD = "Mira\tB-person\nSolen\tI-person\nleft\tO\nVarna\tB-location\n.\tO\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "both right|person 0 10, place 16 21|2 2 100.00 100.00 100.00",
                "a name missed|person 0 10|2 1 100.00 50.00 66.67",
                "a name too many|person 0 10, place 16 21, organization 11 15|2 3 66.67 100.00 80.00",
                "a boundary off|person 5 10, place 16 21|2 2 50.00 50.00 50.00",
                "a type confused|person 0 10, organization 16 21|2 2 50.00 50.00 50.00",
                "a space more|person 0 10, place 15 21|2 2 100.00 100.00 100.00",
                "twice the same|person 0 10, person 0 10, place 16 21|2 2 100.00 100.00 100.00",
                "a type that the gold has not|person 0 10, place 16 21, nationality 11 15|2 2 100.00 100.00 100.00",
                "a type that is left out|person 0 10, place 16 21, misc 11 15|2 2 100.00 100.00 100.00"
            })
    void predictionsAreCountedBySpanAndType(String what, String predictions, String figures) throws IOException {
        ScoreTable table = evaluate(predictions);

        assertThat(row(table, "all three")).as(what).containsExactly(figures.split(" "));
    }

    @Test
    void eachTypeHasItsRow() throws IOException {
        ScoreTable table = evaluate("person 0 10");

        assertThat(row(table, "PERSON")).containsExactly("1", "1", "100.00", "100.00", "100.00");
        assertThat(row(table, "PLACE")).containsExactly("1", "0", "0.00", "0.00", "0.00");
        assertThat(table.rows()).extracting(ScoreTable.Row::name).doesNotContain("apart: NATIONALITY");
    }

    @Test
    void aNameInAnOpenSpanCountsOnlyWhereItTouchesGold() {
        NameDocument gold = new NameDocument(
                "one",
                "Varna harbour police",
                List.of(),
                List.of(new Name(NameType.PLACE, new TextSpan(0, 5))),
                List.of(new TextSpan(0, 20)));
        NameScore score = new NameScore();

        score.add(
                gold,
                List.of(
                        new Name(NameType.ORGANIZATION, new TextSpan(6, 20)),
                        new Name(NameType.PLACE, new TextSpan(0, 13))));

        assertThat(score.tally(NameType.ORGANIZATION).found()).isZero();
        assertThat(score.tally(NameType.PLACE).found()).isEqualTo(1);
        assertThat(score.tally(NameType.PLACE).right()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"document\": \"other\", \"type\": \"person\", \"start\": 0, \"end\": 1}', no gold document",
        "'{\"document\": \"gold.txt#1\", \"type\": \"planet\", \"start\": 0, \"end\": 1}', no type",
        "'{\"document\": \"gold.txt#1\", \"type\": \"person\", \"start\": 0, \"end\": 99}', outside",
        "'{\"document\": \"gold.txt#1\", \"type\": \"person\"}', outside",
        "'{', no JSON"
    })
    void aPredictionThatFitsNothingIsNamedWithItsLine(String line, String message) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.txt"), GOLD);
        Path found = Files.writeString(folder.resolve("found.jsonl"), line + "\n");

        assertThatThrownBy(
                        () -> new NamesEvaluation(Analyzers.NONE, Analyzers.NO_PARSER).evaluate(List.of(gold), found))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("found.jsonl:1")
                .hasMessageContaining(message);
    }

    private ScoreTable evaluate(String predictions) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.txt"), GOLD);
        StringBuilder lines = new StringBuilder();
        for (String prediction : List.of(predictions.split(", ", -1))) {
            String[] cells = prediction.split(" ", -1);
            lines.append("{\"document\": \"gold.txt#1\", \"type\": \"" + cells[0] + "\", \"start\": " + cells[1]
                    + ", \"end\": " + cells[2] + "}\n");
        }
        Path found = Files.writeString(folder.resolve("found.jsonl"), lines);
        return new NamesEvaluation(Analyzers.NONE, Analyzers.NO_PARSER)
                .evaluate(List.of(gold), found)
                .get(0);
    }

    private static List<String> row(ScoreTable table, String name) {
        return table.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .figures();
    }
}
