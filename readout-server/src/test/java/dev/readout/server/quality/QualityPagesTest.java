package dev.readout.server.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualityPagesTest {

    @Test
    void figuresStandByEvaluationAndData() {
        List<QualityPage.Group> groups = QualityPages.groups(List.of(
                "# evaluation, data, table, row, column, figure, floor",
                "ud\tgold/ud\t\ttokens\tUPOS\t98.4\t98",
                "ud\tgold/ud\t\ttokens\tLAS\t\t95",
                "record\tgold\t\tmeasures\tF1\t0.8\t0.7"));
        assertThat(groups)
                .extracting(QualityPage.Group::evaluation)
                .containsExactly("Tokens, tags and trees", "The record");
        assertThat(groups.get(0).figures())
                .containsExactly(
                        new QualityPage.Figure("tokens", "UPOS", "98.4", "98"),
                        new QualityPage.Figure("tokens", "LAS", "", "95"));
    }

    @Test
    void lineOfOtherLengthIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> QualityPages.groups(List.of("ud\tgold")))
                .withMessageContaining("7 cells");
    }
}
