package dev.readout.language.time.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    private static final String WORDS =
            "[number]\none = 1\n[scale]\nhundred = 100\n[fraction]\n½ = 0.5\n[month]\nmay = 5\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            match @planet            ; r:4:16: no table of words is called planet
            match (a | b             ; r:4:15: expected )
            match %nothing           ; r:4:17: nothing is defined as nothing
            match @month{shiny}      ; r:4:21: no condition is called shiny
            match < a                ; r:4:12: expected >
            colour red               ; r:4:10: no field is called colour
            gives date(year=1)       ; r:4:9: rule x gives before it matches
            """)
    void mistakeIsToldWithFileLineAndColumn(String field, String message) {
        String text = "# rules\n\nrule x\n  " + field + "\n";
        assertThatThrownBy(() -> Rulebook.parse(Map.entry("w", WORDS), List.of(Map.entry("r", text))))
                .isInstanceOf(RulebookException.class)
                .hasMessage(message);
    }
}
