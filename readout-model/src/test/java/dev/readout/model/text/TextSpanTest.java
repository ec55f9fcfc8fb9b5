package dev.readout.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextSpanTest {

    @Test
    void isHalfOpen() {
        TextSpan span = new TextSpan(2, 5);
        assertThat(span.of("0123456")).isEqualTo("234");
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.overlaps(new TextSpan(5, 6))).isFalse();
        assertThat(span.overlaps(new TextSpan(4, 9))).isTrue();
        assertThat(span.contains(new TextSpan(2, 5))).isTrue();
    }

    @Test
    void coversAndShifts() {
        assertThat(new TextSpan(2, 3).cover(new TextSpan(7, 9))).isEqualTo(new TextSpan(2, 9));
        assertThat(new TextSpan(2, 3).shift(-2)).isEqualTo(new TextSpan(0, 1));
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(0, 4).of("abc"));
    }
}
