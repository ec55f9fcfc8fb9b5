package dev.readout.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointOffsetsTest {

    @ParameterizedTest
    @CsvSource({
        "plain,    3, 3",
        "a😀b,     0, 0",
        "a😀b,     1, 1",
        "a😀b,     3, 2",
        "a😀b,     4, 3",
        "😀😀😀,   6, 3",
        "习近平😀x, 5, 4",
    })
    void countsPairsOnce(String text, int utf16, int codePoints) {
        CodePointOffsets offsets = CodePointOffsets.of(text);
        assertThat(offsets.toCodePoints(utf16)).isEqualTo(codePoints);
        assertThat(offsets.toUtf16(codePoints)).isEqualTo(utf16);
    }

    @Test
    void insideAPairCountsAsBeforeIt() {
        assertThat(CodePointOffsets.of("a😀b").toCodePoints(2)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheJdkOnAnyText(long seed) {
        String text = anyText(new Random(seed));
        CodePointOffsets offsets = CodePointOffsets.of(text);
        int codePoints = text.codePointCount(0, text.length());
        for (int point = 0; point <= codePoints; point++) {
            int utf16 = text.offsetByCodePoints(0, point);
            assertThat(offsets.toUtf16(point)).isEqualTo(utf16);
            assertThat(offsets.toCodePoints(utf16)).isEqualTo(point);
        }
    }

    @Test
    void refusesPlacesOutside() {
        CodePointOffsets offsets = CodePointOffsets.of("a😀");
        assertThatIllegalArgumentException().isThrownBy(() -> offsets.toCodePoints(4));
        assertThatIllegalArgumentException().isThrownBy(() -> offsets.toCodePoints(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> offsets.toUtf16(3));
    }

    /** Letters, Chinese, emoji and lone surrogates, mixed. */
    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.appendCodePoint(0x1F600 + random.nextInt(40));
                case 1 -> text.append((char) (0x4E00 + random.nextInt(500)));
                case 2 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
