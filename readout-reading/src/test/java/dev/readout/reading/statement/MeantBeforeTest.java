package dev.readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.Statement;
import dev.readout.reading.article.Readings;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantBeforeTest {

    /** Columns: sentences; the statements, "SPEAKER/STATE/act", parted by "; ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                // they, of one body
                "EU ministers met in Lima. They said the limits would hold.@EU ministers/IGO:EU/expect",
                "ECOWAS leaders met over Niger. They urged the junta to free the president.@ECOWAS leaders/IGO:ECOWAS/urge",
                // it is no state that the words said name
                "Norway's trade ministry accused Peru of dumping. The limits would remain until Peru relents, it said.@Norway's trade ministry/NOR/accuse; Norway's trade ministry/NOR/promise",
                // both countries are those that acted before
                "Norway and Sweden announced new sanctions against Peru over its war on Chile. The two countries reaffirmed their support for Chile.@Norway/NOR/promise; Sweden/SWE/promise; both sides/NOR/agree; both sides/SWE/agree",
                // a speaker told by what he issued
                "Peru's limits cover arms, according to a release issued by Norway's foreign ministry.@Norway's foreign ministry/NOR/say",
                // who speaks for a person is not the voice of a ministry
                "Norwegian Foreign Ministry spokesman Ole Dahl praised Peru. Norwegian President Ida Berg met fishermen on Monday. Berg's spokesman said the fees would rise.@Ole Dahl/NOR/praise; Berg's spokesman/NOR/expect",
                // whose minister he is settles that another's is not meant
                "Foreign Minister Gideon Saar was in Lima. The Greek minister said that the fees were high.@Greek minister/GRC/say",
                // a ministry told without its state is that of the state whose words it tells
                "Norway has asked Peru to wait for six months, the Trade Ministry said on Tuesday.@Trade Ministry/NOR/urge",
                // what one is asked is not what one says
                "Pressed on the ships, Norwegian Foreign Minister Ida Berg said the limits would hold.@Ida Berg/NOR/expect",
                // a regime is another's
                "The regime is oppressing its people, Norwegian Foreign Minister Ida Berg said.@Ida Berg/NOR/accuse",
                // why a thing was done is a fact
                "Peru's foreign ministry said the bans were in retaliation for Norway's sanctions.@Peru's foreign ministry/PER/say",
            })
    void whoIsMeantWasToldBefore(String sentences, String statements) {
        assertThat(told(sentences)).isEqualTo(statements);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "The agency has released guidance to help exporters to Norway.",
                "President Ruiz of Peru signed the list, escalating his support for Norway's premier.",
                "Chile and Peru had their fees lowered, suggesting some give is left in the talks.",
                "The office, which reports to the trade ministry in Lima, runs the ports.",
                "Norway's trade ministry declined to comment on the limits.",
                "Peru's foreign ministry refused to elaborate.",
                "Neither Peru nor Chile denied the report.",
                "Norwegian Foreign Minister Ida Berg, who called on President Ana Ruiz and met her cabinet, flew home.",
                "Peru, which has a claim of its own to the islands, was not pleased.",
                "The White House released the order to carry out its accord with Peru.",
            })
    void whatIsDoneIsNotSaid(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    private static String told(String sentences) {
        return Readings.of(sentences).statements().stream()
                .map(part -> brief(part.fact()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String brief(Statement statement) {
        return statement.speaker() + "/" + statement.state() + "/"
                + statement.act().code();
    }
}
