package dev.readout.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"CHN", "XKX", "IGO:ASEAN", "IGO:G20"})
    void knowsStatesAndOrganisations(String code) {
        assertThat(new StateCode(code)).hasToString(code);
        assertThat(new StateCode(code).isOrganisation()).isEqualTo(code.startsWith("IGO:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CN", "chn", "IGO:", "IGO:asean", "CHNA"})
    void refusesOtherForms(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StateCode(code))
                .withMessageContaining(code);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicIsFoundByItsCode(Topic topic) {
        assertThat(topic.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Topic.ofCode(topic.code())).isEqualTo(topic);
    }

    @Test
    void codesWithTwoWordsHaveAHyphen() {
        assertThat(MeasureKind.EXPORT_CONTROL.code()).isEqualTo("export-control");
        assertThat(MeasureStatus.DEMANDED_LIFTED.code()).isEqualTo("demanded-lifted");
    }
}
