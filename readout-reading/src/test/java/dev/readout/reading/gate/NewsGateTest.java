package dev.readout.reading.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.RulebookSyntaxException;
import dev.readout.reading.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsGateTest {

    private static final NewsGate GATE = NewsGate.of(RulebookFiles.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"""
                Kenya and Somalia restore talks
                The foreign ministers of Kenya and Somalia met in Nairobi on Tuesday and agreed to reopen the border post at
                Mandera by the end of the month. The Somali minister thanked Kenya for its patience.
                """, """
                The European Union will impose duties of 25 per cent on steel from Türkiye as of 1 May, the Commission said in
                Brussels on Friday. Ankara said that it would answer in kind, and asked for talks within thirty days.
                """, """
                The Minister of Foreign Affairs of the State of Qatar received a phone call today from the Minister of Foreign
                Affairs of the Republic of Ecuador. They reviewed bilateral relations and the means to support and develop them.
                """, """
                Office of the Spokesperson
                The Secretary of State spoke today with the Foreign Minister of Kuwait about the security of the Gulf, trade and
                the return of people held abroad, and thanked Kuwait for its part in the talks on the truce in Yemen.
                """, """
                Foreign Secretary David Lammy met Foreign Minister Espen Barth Eide of Norway in London today. The two discussed
                the war in the east of the continent and agreed to meet again before the summer to sign a treaty on the sea.
                """})
    void newsOfContactsAndMeasuresIsWorthReading(String text) {
        assertThat(GATE.look(text)).matches(GateLook::worthReading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya and Somalia met.                                                                     | too-short
            Die Außenminister von Kenia und Somalia haben sich am Dienstag in Nairobi getroffen, wie das Amt mitteilte, und wollen Posten an der Grenze wieder öffnen, sagte ein Sprecher der Regierung von Somalia am Abend in Mogadischu. | not-english
            The council of the town will decide on Tuesday whether the old baths in the park are to be repaired or torn down, as the mayor has asked for since the winter. | no-two-states
            The club signed the striker on Friday for three years. He scored nineteen goals for the side in the last season and was the best of the team in the cup, and the coach said that he had followed him for a long time. He was born in Ghana, grew up near the harbour, and played for the youth of a club in Belgium before he came to the north, where he lives with his wife and two dogs. The fans have waited for a player of his kind for years, and the shop sold all of its shirts with his number on the first day. | other-news
            """)
    void otherTextsArePassedOverForAReason(String text, String reason) {
        assertThat(GATE.look(text).reason()).map(GateLook.Reason::code).hasValue(reason);
    }

    @Test
    void statesAreToldByWhateverNameTheyHave() {
        GateLook look = GATE.look(
                "The Kremlin, Berlin, the Emiratis, the U.S. and ASEAN were named by the report on St. Kitts and"
                        + " Nevis; turkey was served to the guests, and the report named the Kremlin and Moscow again.");
        assertThat(look.signs()).containsEntry(GateSign.STATES, Math.log1p(6) / Math.log(2));
    }

    @Test
    void anAnalystsTablesWidenTheGate() {
        RulebookFiles own = RulebookFiles.bundled()
                .with(List.of(SourceFile.of("bodies.tsv", "names\tstate\nPalace of Winds\tKEN\n")));
        String text = "Palace of Winds and Mogadishu agreed on it.";
        assertThat(NewsGate.of(own).look(text).signs()).containsEntry(GateSign.LEAD_PAIR, 1.0);
        assertThat(GATE.look(text).signs()).containsEntry(GateSign.LEAD_PAIR, 0.0);
    }

    @ParameterizedTest
    @CsvSource({"nearness,1,no sign is called nearness", "acts,much,not a number: much"})
    void aFaultInTheTableIsNamedWithItsLine(String sign, String weight, String fault) {
        RulebookFiles own = RulebookFiles.bundled()
                .with(List.of(SourceFile.of("my/gate.tsv", "sign\tweight\n" + sign + "\t" + weight + "\n")));
        assertThatThrownBy(() -> NewsGate.of(own))
                .isInstanceOf(RulebookSyntaxException.class)
                .hasMessageContaining("my/gate.tsv:2")
                .hasMessageContaining(fault);
    }
}
