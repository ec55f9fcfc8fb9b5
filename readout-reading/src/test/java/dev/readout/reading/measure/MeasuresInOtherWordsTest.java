package dev.readout.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures that are told by other words than their nouns, rates instead of which others come, and what is none. */
class MeasuresInOtherWordsTest {

    /** Columns: sentences; the measures, "kind BY TARGETS rate status effective", parted by " ; ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                // what is bound for another, and who is trusted
                "Norway has restrictions on display panels destined for Peru.@export-control NOR PER - in-force -",
                "In 2022 Norway struck Peru off its list of preferred export partners.@export-control NOR PER - in-force 2022",
                "Norway struck Peru off its list of invited guests.@",
                // a rate instead of another
                "Norway will admit 900 Peruvian cars at a duty of 6 per cent instead of 100.@tariff NOR PER 100 lifted - ; tariff NOR PER 6 announced -",
                "Norway will charge Peruvian apples a duty of 12 per cent in place of 30 per cent.@tariff NOR PER 12 announced - ; tariff NOR PER 30 lifted -",
                "Peruvian cars will enter Norway at 10 per cent rather than at 25 per cent.@tariff NOR PER 10 announced - ; tariff NOR PER 25 lifted -",
                // envoys
                "Norway has served two Peruvian consuls with a notice of expulsion.@expulsion NOR PER - announced -",
                "Norway has expelled two Peruvian diplomats. They have until June 20 to leave.@expulsion NOR PER - announced 2025-06-20",
                "Norway has removed two Peruvian officers from its sanctions list.@sanction NOR PER - lifted -",
                // listings, demands and what was not lifted
                "The listing of a Peruvian general by the European Union dates from 2021.@sanction IGO:EU PER - in-force 2021",
                "Peru will sign nothing that does not lift Norway's sanctions.@sanction NOR PER - demanded-lifted -",
                "There is no sign of Norway's sanctions on Peru being lifted.@sanction NOR PER - in-force -",
                "Norway has no right to impose sanctions on Peru.@",
                // what is only weighed, could be done, was not done or is asked of another
                "Norway is looking at imposing tariffs on Peru.@tariff NOR PER - threatened -",
                "Norway reserves the right to impose tariffs on Peru.@tariff NOR PER - threatened -",
                "Norway is preparing sanctions against Peru.@sanction NOR PER - threatened -",
                "Norway plans sanctions against Peru.@sanction NOR PER - announced -",
                "Norway is likely to lift its sanctions on Peru.@sanction NOR PER - in-force -",
                "Norway dropped plans for sanctions on Peru.@",
                "Norway backed down on tariffs on Peru.@",
                "Norway was on the verge of imposing tariffs on Peru.@tariff NOR PER - threatened -",
                "Norway refrained from imposing tariffs on Peru.@",
                "Norway stopped short of sanctioning Peru.@",
                "Norway came close to imposing tariffs on Peru.@",
                "The law gives Norway the power to impose tariffs on Peru.@",
                "Norway's parliament rejected a bill imposing tariffs on Peru.@",
                "Norway gave Peru until the end of the year to stop the flow of arms.@",
                "Norway will no longer require visas of Peruvian hauliers.@entry-ban NOR PER - lifted -",
                "Norway went ahead with imposing tariffs on Peru.@tariff NOR PER - in-force -",
                // what is charged at home
                "Norway and Peru undertook to scrap the passenger levy.@",
                "Norway raised electricity tariffs for Peruvian smelters.@",
                // who does likewise, and who only would
                "Norway charges a levy of 10 per cent on Peruvian copper. Peru answered in kind.@tariff NOR PER 10 in-force - ; tariff PER NOR - in-force -",
                "Norway charges a levy of 10 per cent on Peruvian copper. Peru threatened to answer in kind.@tariff NOR PER 10 in-force - ; tariff PER NOR - threatened -",
                // who is kept out, and for how long
                "The order keeps two Peruvian ministers from entering Norway.@entry-ban NOR PER - announced -",
                "Norway has let no Peruvian tourists in since 2022.@entry-ban NOR PER - in-force 2022",
                "Peruvian pork will be freed of Norway's surtaxes from June 20 until the end of the year.@tariff NOR PER - suspended 2025-06-20",
            })
    void whatIsToldByOtherWordsIsRead(String sentences, String measures) {
        assertThat(MeasureLines.told(sentences)).isEqualTo(measures == null ? "" : measures);
    }
}
