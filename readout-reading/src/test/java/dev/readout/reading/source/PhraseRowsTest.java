package dev.readout.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseRowsTest {

    @Test
    void aPhraseOfTwoClassesStandsForEveryPairOfTheirWords() {
        assertThat(writtenOut("kind\ttariff\t", "kind\tduty\t", "head\trule\t", "noun\t<kind> <head>\ttariff"))
                .contains("noun tariff rule tariff", "noun duty rule tariff")
                .noneMatch(row -> row.contains("<"));
    }

    @Test
    void aPhraseOfItsOwnStandsAfterThoseWrittenOut() {
        assertThat(writtenOut("kind\tarms\t", "noun\tarms embargo\tsanction", "noun\t<kind> embargo\texport-control"))
                .containsExactly("noun arms embargo export-control", "kind arms ", "noun arms embargo sanction");
    }

    @Test
    void aClassWithoutWordsIsAFaultInItsLine() {
        assertThatThrownBy(() -> writtenOut("noun\t<nothing> rule\ttariff"))
                .isInstanceOf(RulebookSyntaxException.class)
                .hasMessageContaining("nothing");
    }

    private static List<String> writtenOut(String... lines) {
        SourceFile file = SourceFile.of("words.tsv", "class\tword\tvalue\n" + String.join("\n", lines) + "\n");
        return PhraseRows.writtenOut(Table.read(file, "class", "word", "value").rows()).stream()
                .map(row -> row.field("class") + " " + row.field("word") + " " + row.field("value"))
                .toList();
    }
}
