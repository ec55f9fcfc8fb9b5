package dev.readout.language.lemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LemmaRuleTest {

    @ParameterizedTest
    @CsvSource({
        "F;be, ’m, be",
        "L;0;;3;y, Countries, country",
        "K;0;;0;, Wang, Wang",
        "C;0;;0;, CHINA, China",
        "L;0;;1;, Talks, talk",
        "L;1;x;0;, abc, xbc",
        "L;0;;9;y, Is, is",
        "L;0;;2;, go, go",
        "K;0;;1;, a😀, a"
    })
    void makesTheBaseForm(String rule, String form, String lemma) {
        assertThat(LemmaRule.parse(rule).lemma(form)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F;", "X;0;;0;", "L;0;;0", "L;0;;one;", "L;;;;"})
    void tellsWhatIsNoRule(String rule) {
        assertThatThrownBy(() -> LemmaRule.parse(rule)).isInstanceOf(IllegalArgumentException.class);
    }
}
