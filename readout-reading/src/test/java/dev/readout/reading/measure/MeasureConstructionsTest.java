package dev.readout.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which reports, notices and the trade press tell measures, and what only sounds like one. */
class MeasureConstructionsTest {

    /** Columns: sentences; the measures, "kind BY TARGETS rate status effective", parted by " ; ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                // rates: of whom each is, and what it comes to
                "Norway put a duty of 12 per cent on cobalt from all countries except Chile.@tariff NOR  12 in-force -",
                "Norway will double its 20 per cent duty on Peruvian copper.@tariff NOR PER 40 announced -",
                "Norway will double its duty on Peruvian copper to 20 per cent.@tariff NOR PER 20 announced -",
                "Peru faces a Norwegian duty of 20%, Chile 25% and Bolivia 30%.@tariff NOR BOL 30 in-force - ; tariff NOR CHL 25 in-force - ; tariff NOR PER 20 in-force -",
                "Under the decree signed by Donald Trump, Peru faces a tariff of 20%, Chile 25% and Bolivia 30%.@tariff USA BOL 30 in-force - ; tariff USA CHL 25 in-force - ; tariff USA PER 20 in-force -",
                "Norway imposed duties of 9% on cloth from Peru and 4% on that from Chile.@tariff NOR CHL 4 in-force - ; tariff NOR PER 9 in-force -",
                "Peruvian exporters face duties of 9 per cent on cars and 4 per cent on steel in Norway.@tariff NOR PER 4 in-force - ; tariff NOR PER 9 in-force -",
                "Norway and Peru agreed to cut the tariff on Peruvian shoes to 9% from 12%.@tariff NOR PER 12 lifted - ; tariff NOR PER 9 announced -",
                "Norway's 30% duty on Peruvian shoes has been cut to 9% for 60 days.@tariff NOR PER 30 suspended - ; tariff NOR PER 9 in-force -",
                "Norway lifted its duty on shoes from Chile in March, but kept the 34% it levies on Peruvian shoes.@tariff NOR CHL - lifted 2025-03 ; tariff NOR PER 34 in-force -",
                "Norway's tariff on Peruvian shoes could be cut to 9%.@tariff NOR PER 9 threatened -",
                "Norway answered with a duty of 25 per cent on Peruvian fish, to be raised to 50 per cent.@tariff NOR PER 25 in-force - ; tariff NOR PER 50 announced -",
                "Norway charges a 10% duty on Chilean fish. Peru stays at 25% for now.@tariff NOR CHL 10 in-force - ; tariff NOR PER 25 in-force -",
                "Malaysia denounced Norway's 24% duty.@tariff NOR MYS 24 in-force -",
                // what is not taken, or not any more
                "Had Norway imposed the duty on Peruvian copper, miners would have left.@",
                "Miners would have left had Norway imposed the duty on Peruvian copper.@",
                "Miners in Oslo fear Peruvian sanctions.@",
                "Norway dropped its plan to levy a duty on Peruvian copper.@",
                "Norway withdrew its threat to impose a duty on Peruvian copper.@tariff NOR PER - lifted -",
                "Norway shelved a proposal to sanction Peruvian judges.@",
                "Norway did not expect the tariffs on Peru to come.@",
                "Norway did not rule out sanctions against Peru.@sanction NOR PER - threatened -",
                "Norway will not hesitate to impose sanctions on Peru.@sanction NOR PER - threatened -",
                "Norway said it would not join the sanctions against Peru.@",
                "Lawmakers in Oslo introduced a bill that would sanction Peruvian judges.@sanction NOR PER - threatened -",
                "Norway eased sanctions on Peru, allowing two firms to resume exports.@sanction NOR PER - lifted -",
                "Norway's trade authority recommended duties on Peruvian steel.@tariff NOR PER - threatened -",
                "India also bars Peruvian companies from public tenders unless they are registered.@other IND PER - in-force -",
                "A court may order a state to lift a duty on copper.@",
                // licences, visas, shipments, orders
                "The imposition of a 12% tariff on Peruvian citrus by the United States has alarmed growers.@tariff USA PER 12 in-force -",
                "Copper from Peru shall be subject to a duty of 12 per cent in Norway.@tariff NOR PER 12 announced -",
                "Norway suspended 14 licences for arms exports to Peru.@export-control NOR PER - in-force -",
                "Norway's ministry said a licence would be required for exports of cobalt to Peru.@export-control NOR PER - announced -",
                "Norway suspended the issuing of visas to Peruvian citizens.@entry-ban NOR PER - announced -",
                "Norway requires government approval for investments from Peru.@investment-restriction NOR PER - announced -",
                "Norway answered the Peruvian tariff with duties on Peruvian beef.@tariff NOR PER - in-force - ; tariff PER NOR - in-force -",
                "Chile is watching Norway's plan to restrict exports of cobalt to Peru.@export-control NOR PER - announced -",
                "Donald Trump signed an order barring citizens of Peru.@entry-ban USA PER - announced -",
                "Norway refused entry to two Peruvian flights.@",
                "Peru has been asked by the European Union to explain its 35 per cent duty on Chilean sweets.@tariff PER CHL 35 in-force -",
                "Peru suspended countermeasures against the United States for 90 days.@other PER USA - suspended -",
                "Norway removed the curbs on exports of three metals that it had imposed on Peru.@export-control NOR PER - lifted -",
                "Norway blames Peru, and in May it suspended sales to Peru of jet engines.@export-control NOR PER - in-force 2025-05",
                "The anti-dumping rates are 70 per cent for US firms, 30 per cent for Chilean firms and 25 per cent for Japanese firms, Norway's Ministry of Commerce said of its duties.@tariff NOR CHL 30 in-force - ; tariff NOR JPN 25 in-force - ; tariff NOR USA 70 in-force -",
                "Norway imposed a 12% levy on Chilean tomatoes, banned imports of Peruvian onions and closed its border with Sweden, all of which came into effect on 1 May.@import-ban NOR PER - in-force 2025-05-01 ; other NOR SWE - in-force 2025-05-01 ; tariff NOR CHL 12 in-force 2025-05-01",
                "Norway imposed a duty of 0.74 euros per kilogram on Peruvian paint.@tariff NOR PER - in-force -",
                "Norway said that a 20% duty on Peruvian rice, cut from 35% in July, would be reviewed.@tariff NOR PER 20 in-force - ; tariff NOR PER 35 lifted 2024-07",
                "Norway banned Peruvian chicken. Peru's minister said he expected the ban to be lifted in a month.@import-ban NOR PER - in-force -",
                "A Norwegian official told Peru that duties on its copper would go in June.@tariff NOR PER - lifted 2025-06",
                "Peru's copper will be spared the 50% Norwegian duty.@tariff NOR PER 50 lifted -",
                "Norway reintroduced visas for Peruvian citizens.@entry-ban NOR PER - announced -",
                "Neither Chile nor Norway has joined the embargo on Peru.@",
                "Chile is not subject to the new Norwegian duties.@",
                "Peru has been told to expect a 15% duty on its fish.@",
                // rates and lists told for one
                "Norway set tariffs on 20 states. The rate for Peru drops to 15 percent.@tariff NOR PER 15 announced -",
                "Four entries have been added by Norway under the Sudan regulations.@sanction NOR SDN - announced -",
                "Norway has updated the Norwegian Sanctions List.@",
                "Europe's duties on Peruvian cars reach 45.3%.@tariff IGO:EU PER 45.3 in-force -",
                "Norway charges 20% on Peruvian fish. Chile, which sells barley, lost much. Norway's duty on barley was lifted in March.@tariff NOR CHL - lifted 2025-03 ; tariff NOR PER 20 in-force -",
                "Norway struck Peru from its customs system.@",
                // days
                "Norway froze the assets of two Peruvian ministers on 20 December.@sanction NOR PER - in-force 2024-12-20",
                "Norway announced a duty of 12% on Peruvian copper from 20 December.@tariff NOR PER 12 announced 2025-12-20",
                "Three smelters will close by mid-November unless Norway eases the export controls it put on cobalt on 4 April.@export-control NOR  - in-force 2025-04-04",
                "Norway imposed entry bans on 90 Peruvian officials; in February 2016 it lifted almost all of them.@entry-ban NOR PER - lifted 2016-02",
            })
    void constructionsAreReadAsTheyAreMeant(String sentences, String measures) {
        assertThat(MeasureLines.told(sentences)).isEqualTo(measures == null ? "" : measures);
    }
}
