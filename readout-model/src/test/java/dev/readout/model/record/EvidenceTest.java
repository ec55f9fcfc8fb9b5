package dev.readout.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final String TEXT = "The ministers met in Oslo.";
    private static final Article ARTICLE = new Article(
            ArticleId.ofText(TEXT),
            "oslo.txt",
            null,
            null,
            null,
            List.of(),
            null,
            "en",
            TEXT,
            List.of(new Block(BlockKind.BODY, new TextSpan(0, TEXT.length()))));

    @Test
    void quotesTheTextAtItsSpan() {
        assertThat(Evidence.in(ARTICLE, new TextSpan(4, 17)).quote()).isEqualTo("ministers met");
        assertThat(Evidence.quoting(ARTICLE, new TextSpan(4, 17), "ministers met"))
                .isEqualTo(Evidence.in(ARTICLE, new TextSpan(4, 17)));
    }

    @Test
    void cannotSayWhatTheTextDoesNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.quoting(ARTICLE, new TextSpan(4, 17), "Ministers met"))
                .withMessageContaining("ministers met");
        assertThatIllegalArgumentException().isThrownBy(() -> Evidence.in(ARTICLE, new TextSpan(20, 40)));
        assertThatIllegalArgumentException().isThrownBy(() -> Evidence.in(ARTICLE, new TextSpan(3, 3)));
    }
}
