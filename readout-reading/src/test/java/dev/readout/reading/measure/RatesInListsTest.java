package dev.readout.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates that a text tells one after the other, of whom they are and from when; who else is kept out, sent away or asked to pay. */
class RatesInListsTest {

    /** Columns: sentences; what the measures must be or contain: "kind BY TARGETS rate status effective", parted by " ; ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "Norway raised its tariffs on three states. For Chad, Kenya and Peru they are 15, 20 and 25 percent respectively.@tariff NOR KEN 20",
                "Norway raised its tariffs on three states. For Chad and Kenya the rate is 15 percent.@tariff NOR KEN,TCD 15",
                "Norway raised its tariffs. Peru must reckon with 25 percent from Monday.@tariff NOR PER 25 announced 2025-06-02",
                "Norway raised its tariffs. Japan got its rate down to 12 percent.@tariff NOR JPN 12",
                "Norway raised its tariffs. Chad faces 15 percent, Kenya 20 and Peru 25. Copper is charged 40 percent.@tariff NOR  40 in-force -",
                "Norway raised its tariffs. Cloth from Chad faces a 35 percent levy, and fish from Kenya will be subject to 25 percent.@tariff NOR KEN 25",
                "Norway has kept duties of 14 percent on Peruvian car parts since March.@tariff NOR PER 14 in-force 2025-03",
                "Norway cut its tariffs on Peruvian goods to 10 percent, while Peru reduced its own to 30 percent.@tariff PER NOR 30",
                "Peruvian watches face a 39 percent tariff in Norway, against 10 percent until last week.@tariff NOR PER 10 lifted",
                "Norway opened an inquiry into Peruvian steel and threatened duties of 15 to 20 percent.@tariff NOR PER 20 threatened",
                "Norway no longer collects its 12 percent duty on Peruvian wine.@tariff NOR PER 12 lifted -",
                "Norway put a tariff of 20 percent on Peruvian wine. It will be levied from July 1.@tariff NOR PER 20 announced 2025-07-01",
                "Norway raises its tariffs on July 1. Peruvian wine faces 15 percent.@tariff NOR PER 15 announced 2025-07-01",
                "All of Norway's sanctions on Peru would end, the minister said.@sanction NOR PER - lifted -",
                "Norway has sanctions on Peru. Kenya imposed sanctions on 50 individuals and Chad on 70.@sanction KEN PER",
                "Norway, along with Chad and Kenya, sanctioned five Peruvian judges.@sanction TCD PER - announced -",
                "Norway has sanctions on Peru. Chad put nine judges on its list.@sanction TCD PER - announced -",
                "Norway threatened countermeasures against Peruvian officials.@sanction NOR PER - threatened -",
                "Nine Peruvian agents whom Norway had ordered to leave flew home.@expulsion NOR PER - in-force -",
                "Norway expelled three Peruvian oil executives last month.@expulsion NOR PER - in-force",
                "Norway will ask applicants from Peru for a visa bond from July 1.@other NOR PER - announced 2025-07-01",
                "Norway has halted the issue of visas to Peruvian citizens.@entry-ban NOR PER -",
                "The Norwegian embassy in Lima has paused all routine visa services.@entry-ban NOR PER -",
                "Also barred from Norway: Peru and Chad.@entry-ban NOR PER,TCD -",
                "Peru has forbidden two Norwegian ministers to set foot in Peru, and so it stays.@entry-ban PER NOR -",
                "Norway retaliated with export permits for Peruvian copper.@export-control NOR",
            })
    void eachRateAndEachSideIsItsOwn(String sentences, String measure) {
        assertThat(MeasureLines.told(sentences)).contains(measure);
    }
}
