package dev.readout.model.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.model.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final String TEXT = "Ministers meet\n\nThey met.";

    private static final Block TITLE = new Block(BlockKind.TITLE, new TextSpan(0, 14));

    @Test
    void findsTheBlockAtAPlace() {
        Article article = article(TITLE, body(16, 25));
        assertThat(article.blockAt(3)).contains(TITLE);
        assertThat(article.blockAt(15)).isEmpty();
        assertThat(article.words(article.blocks(BlockKind.BODY).get(0).span())).isEqualTo("They met.");
    }

    @Test
    void everyWordBelongsToOneBlock() {
        assertThatIllegalArgumentException().isThrownBy(() -> article(TITLE));
        assertThatIllegalArgumentException().isThrownBy(() -> article(TITLE, body(18, 25)));
        assertThatIllegalArgumentException().isThrownBy(() -> article(TITLE, body(10, 25)));
        assertThatIllegalArgumentException().isThrownBy(() -> article(TITLE, body(16, 26)));
    }

    @Test
    void theSameTextHasTheSameId() {
        assertThat(ArticleId.ofText(TEXT)).isEqualTo(ArticleId.ofText(TEXT)).isNotEqualTo(ArticleId.ofText(TEXT + " "));
        assertThat(ArticleId.ofText("").value()).isEqualTo("e3b0c44298fc1c14");
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleId("E3B0C44298FC1C14"));
    }

    private static Block body(int start, int end) {
        return new Block(BlockKind.BODY, new TextSpan(start, end));
    }

    private static Article article(Block... blocks) {
        ArticleId id = ArticleId.ofText(TEXT);
        return new Article(id, "a.txt", null, null, "Ministers meet", List.of(), null, "en", TEXT, List.of(blocks));
    }
}
