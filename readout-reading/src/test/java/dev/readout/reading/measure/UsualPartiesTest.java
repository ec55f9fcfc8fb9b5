package dev.readout.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.article.Readings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsualPartiesTest {

    private static final StateCode RUSSIA = new StateCode("RUS");

    @Test
    void mostOfTheMeasuresMustAgree() {
        List<Measure> two = Readings.of("Germany expelled two Russian diplomats. Spain expelled a Russian diplomat.")
                .measures();
        UsualParties usual = new UsualParties(two);
        assertThat(usual.target(MeasureKind.EXPULSION)).contains(RUSSIA);
        assertThat(usual.targetOf(new StateCode("ESP"))).contains(RUSSIA);
        assertThat(usual.by(MeasureKind.EXPULSION)).isEmpty();
        assertThat(usual.byAgainst(RUSSIA)).isEmpty();
    }

    @Test
    void halfOfSeveralWhoActAgainstOneMakeItTheTargetOfMost() {
        UsualParties usual = new UsualParties(Readings.of("Germany expelled two Russian diplomats. "
                        + "Spain expelled a Russian diplomat. Norway expelled a Russian diplomat. "
                        + "Russia expelled a German diplomat.")
                .measures());
        assertThat(usual.targetOfMost(Set.of(new StateCode("SWE")))).contains(RUSSIA);
        assertThat(usual.targetOfMost(Set.of(RUSSIA))).isEmpty();
    }

    @Test
    void nothingIsUsualWhereNothingWasTold() {
        assertThat(UsualParties.NONE.by(MeasureKind.SANCTION)).isEmpty();
        assertThat(UsualParties.NONE.by(MeasureKind.SANCTION, RUSSIA)).isEmpty();
    }
}
