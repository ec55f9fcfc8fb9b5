package dev.readout.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordEncoderTest {

    @Test
    void aWordIsTheSameTheFirstTimeAndLater() {
        WordEncoder encoder = new WordEncoder(List.of("a", "##b", "c"));
        EncodedWord first = encoder.encode("Ab");
        assertThat(first.length()).isEqualTo(2);
        assertThat(first.piece(0)).isZero();
        assertThat(first.piece(1)).isEqualTo(1);
        assertThat(first.casing()).isEqualTo(2);
        assertThat(encoder.encode("Ab")).isSameAs(first);
    }
}
