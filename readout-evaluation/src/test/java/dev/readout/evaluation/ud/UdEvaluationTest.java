package dev.readout.evaluation.ud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.Analyzers;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores by hand: four words a perturbation, so that each error costs a quarter. */
class UdEvaluationTest {

    private static final String GOLD = """
            Envoys envoy NOUN NNS 2 nsubj
            met meet VERB VBD 0 root
            Monday Monday PROPN NNP 2 obl:tmod SpaceAfter=No
            . . PUNCT . 2 punct
            """;

    @TempDir
    private Path folder;

    @Test
    void theGoldAgainstItselfIsPerfect() throws IOException {
        assertThat(score(GOLD)).containsOnly("100.00");
    }

    /** Each change lowers the figures that it should, and no other. Columns: Words Sents UPOS XPOS Lemma UAS LAS LAS+sub. */
    @ParameterizedTest
    @CsvSource({
        "envoy NOUN,       envoy VERB,        100.00 100.00 75.00 100.00 100.00 100.00 100.00 100.00",
        "VERB VBD,         VERB VBN,          100.00 100.00 100.00 75.00 100.00 100.00 100.00 100.00",
        "met meet,         met met,           100.00 100.00 100.00 100.00 75.00 100.00 100.00 100.00",
        "2 nsubj,          3 nsubj,           100.00 100.00 100.00 100.00 100.00 75.00 75.00 75.00",
        "2 nsubj,          2 obj,             100.00 100.00 100.00 100.00 100.00 100.00 75.00 75.00",
        "2 obl:tmod,       2 obl,             100.00 100.00 100.00 100.00 100.00 100.00 100.00 75.00",
        "2 obl:tmod,       2 obl:agent,       100.00 100.00 100.00 100.00 100.00 100.00 100.00 75.00"
    })
    void anErrorLowersWhatItTouches(String right, String wrong, String figures) throws IOException {
        assertThat(score(GOLD.replace(right, wrong))).containsExactly(figures.split(" "));
    }

    @Test
    void aSentenceCutInTwoCostsTheSentenceAndTheHeadsAcross() throws IOException {
        String cut = GOLD.replace("Monday Monday PROPN NNP 2", "\nMonday Monday PROPN NNP 0")
                .replace(". . PUNCT . 2", ". . PUNCT . 1");

        assertThat(score(cut))
                .containsExactly("100.00", "0.00", "100.00", "100.00", "100.00", "50.00", "50.00", "50.00");
    }

    @Test
    void aWordDividedOtherwiseIsMissedAndTooMuch() throws IOException {
        String divided = GOLD.replace("Monday Monday PROPN NNP 2 obl:tmod", "Mon Mon X FW 2 obl\nday day X FW 2 obl");

        // 3 words of 4 gold and 5 found are right: F1 = 6 / 9
        assertThat(score(divided))
                .containsExactly("66.67", "100.00", "66.67", "66.67", "66.67", "66.67", "66.67", "66.67");
    }

    @Test
    void spacesAndDocumentMarksDoNotCount() throws IOException {
        assertThat(score("# newdoc id = other\n" + GOLD.replace(" SpaceAfter=No", "")))
                .containsOnly("100.00");
    }

    @Test
    void anotherTextIsRefused() {
        assertThatThrownBy(() -> score(GOLD.replace("Monday Monday", "Mondaz Monday")))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("\"z.\" where \"y.\" is due");
    }

    private List<String> score(String predictions) throws IOException {
        Path gold = Treebanks.write(folder, "gold.conllu", GOLD);
        Path found = Treebanks.write(folder, "found.conllu", predictions);
        List<ScoreTable> tables = new UdEvaluation(Analyzers.NONE, Analyzers.NO_PARSER).evaluate(List.of(gold), found);
        return tables.get(0).rows().get(0).figures();
    }
}
