package dev.readout.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.article.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureNewsTest {

    /** Columns: sentences; the measures, "kind BY TARGETS rate status effective", parted by " ; ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                // what is decreed anew is the news, whatever was decreed before
                "Norway has imposed sanctions on 12 Peruvian firms.@sanction NOR PER - announced -",
                "Norway announced sanctions on 12 Peruvian officials. Norway has so far sanctioned 100 Peruvian firms.@sanction NOR PER - announced -",
                "Norway banned 43 Peruvians from entering its territory. Norway has banned 700 Peruvians since 2022.@entry-ban NOR PER - announced -",
                "Norway announced limits on exports to Peru. The limits will remain in place until Peru relents.@export-control NOR PER - announced -",
                "Norway, which has imposed sanctions on Peru, is a kingdom.@sanction NOR PER - in-force -",
                // a day that is told of what came before is not the measure's
                "Norway has imposed sanctions on Peru. These sanctions follow a raid of Peru on May 2, 2025.@sanction NOR PER - announced -",
                // what is expected to begin, is effective from a day, or begins after a time
                "Norway will put sanctions on Peru. The measures are due to come into force on June 20.@sanction NOR PER - announced 2025-06-20",
                "Norway announced tariffs of 20% on Peruvian fish. The measure will be effective from June 20.@tariff NOR PER 20 announced 2025-06-20",
                "Norway announced tariffs of 20% on Peruvian fish. The decision comes into effect in 30 days.@tariff NOR PER 20 announced 2025-07-02",
                "Norway announced tariffs of 20% on Peruvian fish. The tariffs go into effect on June 20.@tariff NOR PER 20 announced 2025-06-20",
                "Norway's ban on Peruvian fish will be in place as of June 20.@import-ban NOR PER - announced 2025-06-20",
                "Norway will levy a duty of 20% on Peruvian fish starting May 31.@tariff NOR PER 20 announced 2025-05-31",
                // a unit written to the figure
                "Norway announced a 50pc tariff on Peruvian fish.@tariff NOR PER 50 announced -",
                // what had been put off before
                "Norway approved a package of sanctions on Peru. The package had been postponed twice.@sanction NOR PER - announced -",
            })
    void theNewsTellsHowFarAMeasureHasGot(String sentences, String measures) {
        assertThat(MeasureLines.told(sentences)).isEqualTo(measures);
    }

    /** Columns: a sentence; "status announced effective". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                // the day on which somebody said it is that of the announcement, and no day from which it holds
                "Norway announced on May 3 that a duty of 12 per cent on Peruvian fish would take effect in August.@announced 2025-05-03 2025-08",
                "Norway announced on May 3 that it had lifted its ban on Peruvian fish.@lifted 2025-05-03 -",
                "Norway declared on May 3 that it would ban Peruvian fish with immediate effect.@announced 2025-05-03 2025-05-03",
                // who says that it stays or holds announces none
                "Norway said on May 3 that its ban on Peruvian fish would stay in place.@in-force - -",
                "Norway's ban on Peruvian fish took effect, the ministry said on Friday.@in-force - -",
                "Norway's ban on Peruvian fish took effect on May 3, the ministry said.@in-force - 2025-05-03",
            })
    void aDayOfSpeechIsThatOfTheAnnouncement(String sentence, String days) {
        assertThat(Readings.of(sentence).measures().stream()
                        .map(measure -> measure.status().code() + " "
                                + (measure.announced() == null ? "-" : measure.announced()) + " "
                                + (measure.effective() == null ? "-" : measure.effective())))
                .containsExactly(days);
    }

    @Test
    void whoActsBesideAnotherTakesItToo() {
        assertThat(MeasureLines.told("Norway, alongside Sweden, has imposed sanctions on Peru."))
                .isEqualTo("sanction NOR PER - announced - ; sanction SWE PER - announced -");
        assertThat(MeasureLines.told("Norway, together with Sweden, has imposed sanctions on Peru."))
                .isEqualTo("sanction NOR PER - announced - ; sanction SWE PER - announced -");
    }

    @Test
    void aVerbMayBeLeftOutForTheSecondWhoTakesOne() {
        assertThat(MeasureLines.told("Norway may raise its duty on Peruvian fish to 45%, and Peru to 25%."))
                .isEqualTo("tariff NOR PER 45 threatened - ; tariff PER NOR 25 threatened -");
    }

    @Test
    void aStatesOwnSecurityCouncilIsNotThatOfTheUnitedNations() {
        assertThat(MeasureLines.told("Norway imposed sanctions on a deputy head of the Chilean Security Council."))
                .isEqualTo("sanction NOR CHL - announced -");
        assertThat(MeasureLines.told("The Security Council imposed sanctions on three Haitian leaders."))
                .isEqualTo("sanction IGO:UN HTI - announced -");
    }
}
