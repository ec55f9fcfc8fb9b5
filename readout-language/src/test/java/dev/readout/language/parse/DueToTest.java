package dev.readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueToTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She is/VBZ due/JJ to/IN meet/VB them           | 4 | 5
            She is/VBZ due/JJ to/IN soon/RB meet/VB them   | 4 | 6
            She is/VBZ due/JJ to/TO meet/VB them           | 4 | 0
            It failed/VBD due/IN to/IN rain/NN             | 4 | 0
            It failed/VBD due/IN to/IN meeting/VBG them    | 4 | 0
            She came/VBD to/IN meet/VB them                | 3 | 0
            """)
    void findsTheVerbBehind(String text, int word, int verb) {
        List<String> words = List.of(text.split(" ", -1));
        List<String> forms =
                words.stream().map(token -> token.replaceFirst("/.*", "")).toList();
        List<String> tags =
                words.stream().map(token -> token.replaceFirst("[^/]*/?", "")).toList();
        assertThat(DueTo.verb(word, forms, tags).orElse(0)).isEqualTo(verb);
    }
}
