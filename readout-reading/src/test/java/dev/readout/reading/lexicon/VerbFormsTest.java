package dev.readout.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

    @ParameterizedTest
    @CsvSource({
        "barred, VBD, bar",
        "banning, VBG, ban",
        "expelled, VBN, expel",
        "eased, VBD, ease",
        "revoked, VBN, revoke",
        "Vowed, VBD, vow",
        "levied, VBD, levy"
    })
    void theVerbIsAmongTheBases(String form, String tag, String base) {
        assertThat(VerbForms.bases(token(form, tag))).contains(base);
    }

    @ParameterizedTest
    @CsvSource({"ban, VB", "Kuching, NNP", "red, VBD", "bring, VB"})
    void whatIsNoInflectedVerbHasNone(String form, String tag) {
        assertThat(VerbForms.bases(token(form, tag))).isEmpty();
    }

    private static Token token(String form, String tag) {
        return new Token(1, new TextSpan(0, form.length()), form, form, Upos.VERB, tag, 0, "root");
    }
}
