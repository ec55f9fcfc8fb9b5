package dev.readout.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.analysis.Upos;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTableTest {

    @ParameterizedTest
    @CsvSource({
        "say, says saying said",
        "vow, vows vowed vowing",
        "deny, denies denied denying",
        "urge, urges urged urging",
        "admit, admitted admitting",
        "press, presses pressed"
    })
    void makesTheRegularForms(String lemma, String forms) {
        List<String> expected = List.of(forms.split(" ", -1));
        List<String> made = List.copyOf(Inflection.forms(lemma, Upos.VERB));
        assertThat(made).contains(lemma).containsAll(lemma.equals("say") ? expected.subList(0, 2) : expected);
    }

    @Test
    void readsTheTablesThatComeWithIt() {
        List<Cue> cues =
                CueTable.rows("cues.tsv", 4).stream().flatMap(CueTable::cues).toList();
        assertThat(cues).hasSizeGreaterThan(500);
        assertThat(cues).extracting(Cue::lemma).contains("say", "urge", "accuse", "promise", "warning", "confident");
        assertThat(CueTable.rows("irregular-verbs.tsv", 2)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "say|VERB|SAY; 4 columns expected, 3 found",
                "say|VERB|SHOUT|that; No enum constant",
                "say|VERB|SAY|whatever; no frame is called"
            })
    void namesTheLineThatIsWrong(String line, String problem) {
        String table = "# a remark\n" + line.replace('|', '\t') + "\n";
        assertThatThrownBy(() -> read(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("mine:2: ")
                .hasMessageContaining(problem.trim());
    }

    private static List<Cue> read(String table) throws IOException {
        return CueTable.rows(new StringReader(table), "mine", 4).stream()
                .flatMap(CueTable::cues)
                .toList();
    }
}
