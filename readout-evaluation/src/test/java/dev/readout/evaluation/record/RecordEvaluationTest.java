package dev.readout.evaluation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.Analyzers;
import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two articles, their gold, and a record with faults of every sort; the figures were worked out by an independent scorer. */
class RecordEvaluationTest {

    private final RecordEvaluation evaluation = new RecordEvaluation(Analyzers.NONE);

    @Test
    void aRecordIsScoredAgainstItsGold() throws IOException, URISyntaxException {
        List<ScoreTable> tables = detail().tables();

        assertThat(body(tables.get(0))).isEqualToNormalizingNewlines("""
                                            P      R     F1  right  extra  missed
                  page furniture lines  0.500  0.500  0.500      1      1       1
                  engagements           0.667  0.667  0.667      2      1       1
                  main engagements      1.000  0.500  0.667      1      0       1
                  attributions          0.750  1.000  0.857      3      1       0
                  · act                 0.667  0.667  0.667      2      1       1
                  · speaker's state     1.000  1.000  1.000      3      0       0
                  agreements            1.000  1.000  1.000      1      0       0
                  measures              0.500  1.000  0.667      1      1       0
                  published date        1.000  1.000  1.000      1      0       0
                  · rate                1.000  1.000  1.000      1      0       0
                  · measure status      0.000  0.000  0.000      0      1       1
                  · effective date      1.000  1.000  1.000      1      0       0
                  · status              1.000  1.000  1.000      2      0       0
                  · start date          0.500  0.500  0.500      1      1       1
                  · country             0.500  0.500  0.500      1      1       1
                  · place               0.500  0.500  0.500      1      1       1
                  · duration            0.500  0.500  0.500      1      1       1
                  · participants        1.000  0.750  0.857      3      0       1
                  · topics              0.500  0.500  0.500      1      1       1
                  · tones               1.000  0.500  0.667      1      0       1
                  linking (B3)          1.000  0.500  0.667      2      0       0
                """);
        assertThat(body(tables.get(1))).isEqualToNormalizingNewlines("""
                                      figure
                  overall              0.754
                  pieces of evidence      11
                  evidence right       0.909
                  evidence faults          1
                """);
    }

    @Test
    void whatWasMissedOrInventedIsTold() throws IOException, URISyntaxException {
        assertThat(detail().misses())
                .containsExactly(
                        "again: engagement missed: call 2024-03-09 [MLI, TCD] «spoke by telephone»",
                        "again: engagement invented: visit null [MLI, TCD] «spoke by telephone»",
                        "talks: attribution wrong: A. Writer «The two sides agreed to reopen the road.»");
    }

    @Test
    void aFolderWithoutAnnotationsIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("other.json"), "{}");

        assertThatThrownBy(() -> evaluation.evaluate(List.of(folder), null))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("no annotated article");
    }

    @Test
    void brokenJsonIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\n\"file\": ,\n}");

        assertThatThrownBy(() -> evaluation.evaluate(List.of(folder), null))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("broken.json:2");
    }

    private Evaluation.Detail detail() throws IOException, URISyntaxException {
        Path record = Path.of(Objects.requireNonNull(getClass().getResource("record.predicted"))
                .toURI());
        return evaluation.detail(List.of(record.resolveSibling("")), record);
    }

    private static String body(ScoreTable table) {
        String text = table.text();
        return text.substring(text.indexOf('\n') + 1);
    }
}
