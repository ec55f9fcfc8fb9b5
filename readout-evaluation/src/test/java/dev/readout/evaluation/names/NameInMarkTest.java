package dev.readout.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.analysis.NameType;
import dev.readout.model.text.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameInMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORGANIZATION|the Harbour Union|Harbour Union",
                "ORGANIZATION|the Harbour Union's|Harbour Union",
                "ORGANIZATION|the harbour workers|",
                "ORGANIZATION|Harbour Union fighters|",
                "ORGANIZATION|Board of Ports and Heritage|Board of Ports and Heritage",
                "PERSON|President Mira Solen|Mira Solen",
                "PERSON|Maj. Gen. Mira J. Solen|Mira J. Solen",
                "PERSON|the Deputy Secretary of State Mira Solen|Mira Solen",
                "PERSON|UN Special Envoy Mira Solen|Mira Solen",
                "PERSON|the Foreign Secretary|",
                "PERSON|Mira al-Solen|Mira al-Solen",
                "PERSON|We|",
                "PLACE|the heart of East Varna|East Varna",
                "PLACE|a funeral tent|",
                "PLACE|al-Varna|al-Varna",
                "PLACE|Varna, Pontia|",
                "NATIONALITY|Pontian-speaking|"
            })
    void theNameIsTakenOutOfTheMark(NameType type, String marked, String name) {
        Mark mark = new Mark(type, new TextSpan(0, marked.length()), 1);

        assertThat(NameInMark.find(marked, mark).map(span -> span.of(marked)).orElse(null))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"'Donors met. The donors left.', ", "'Donors met. They left.', Donors"})
    void aWordThatTheTextHasInLowerCaseIsNoName(String text, String name) {
        Mark mark = new Mark(NameType.ORGANIZATION, new TextSpan(0, 6), 1);

        assertThat(NameInMark.find(text, mark).map(span -> span.of(text)).orElse(null))
                .isEqualTo(name);
    }
}
