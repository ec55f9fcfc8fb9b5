package dev.readout.server.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void sameWordsInAnotherFormAreAlike() {
        assertThat(Wording.likeness("The talks on tariffs ended", "Talk on a tariff ends"))
                .isEqualTo(1.0);
        assertThat(Wording.likeness("peace in the strait", "rare earths and magnets"))
                .isZero();
        assertThat(Wording.likeness("", "peace")).isZero();
    }

    @Test
    void piecesPutTogetherAreTheAccount() {
        String account = "“Peace” in the Taiwan Strait, he said, must be kept.";
        List<Wording.Piece> pieces = Wording.against(account, "Peace must be maintained");
        assertThat(String.join("", pieces.stream().map(Wording.Piece::text).toList()))
                .isEqualTo(account);
        assertThat(pieces.stream().filter(Wording.Piece::differs).map(Wording.Piece::text))
                .containsExactly("Taiwan", "Strait", "kept");
    }
}
