package dev.readout.evaluation.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.Analyzers;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import dev.readout.model.text.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PloverEvaluationTest {

    private static final String HEAD = "id\tmarked_sentence\tgold_root\n";

    @TempDir
    private Path folder;

    @Test
    void answersOfAnotherToolAreCountedByClass() throws IOException {
        Path gold = write(
                "gold.tsv",
                HEAD
                        + "1\t<s>Chad</s> met <t>Mali</t>.\tCONSULT\n"
                        + "2\t<s>Chad</s> helped <t>Mali</t>.\tAID\n"
                        + "3\t<s>Chad</s> freed <t>two \"spies\"</t>.\tYIELD\n"
                        + "4\t\"<s>Chad</s> called <t>Mali</t> \"\"a liar\"\".\"\tACCUSE\n");
        Path answers = write("answers.txt", "CONSULT\nCONSULT\nYIELD\n\n");

        List<ScoreTable> tables = new PloverEvaluation(Analyzers.NONE).evaluate(List.of(gold), answers);

        assertThat(tables.get(0).text())
                .contains("CONSULT     1      2   50.00  100.00   66.67")
                .contains("AID         1      0    0.00    0.00    0.00");
        assertThat(tables.get(1).rows().get(0).figures()).containsExactly("4", "41.67", "50.00");
    }

    @Test
    void marksTellWhereTheActorsStand() throws IOException {
        Path gold = write("gold.tsv", HEAD + "1\tIn Oslo <s>the <t>Chadian</t> envoy</s> spoke.\tCONSULT\n");

        CodedSentence sentence = CodedFile.read(gold).get(0);

        assertThat(sentence.text()).isEqualTo("In Oslo the Chadian envoy spoke.");
        assertThat(sentence.source()).isEqualTo(new TextSpan(8, 25));
        assertThat(sentence.target()).isEqualTo(new TextSpan(12, 19));
    }

    @Test
    void aTableWithoutMarksIsNamed() throws IOException {
        Path gold = write("gold.tsv", HEAD + "1\tChad met Mali.\tCONSULT\n");

        assertThatThrownBy(() -> new PloverEvaluation(Analyzers.NONE).evaluate(List.of(gold), gold))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("gold.tsv:2");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
