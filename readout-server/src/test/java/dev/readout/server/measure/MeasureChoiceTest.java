package dev.readout.server.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.MeasureHead;
import dev.readout.store.query.MeasureTrack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All measures are counted; a part of them is shown, and each is in one part. */
class MeasureChoiceTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-01");
    private static final LocalDate SINCE = LocalDate.parse("2025-02-01");

    @Test
    void whatIsToldAgainIsNoChange() {
        MeasureTrack told =
                track(1, "in-force 2025-01-01", "in-force 2025-03-01", "lifted 2025-04-01", "lifted 2025-05-01");
        MeasureTrack fresh = track(2, "threatened 2025-03-01", "in-force 2025-05-01", "in-force 2025-07-01");
        MeasureChoice choice = MeasureChoice.of(List.of(told, fresh), DAY, SINCE, 0, 0);
        assertThat(choice.changes())
                .extracting(change -> change.day() + " " + change.track().history() + " " + change.step())
                .containsExactly("2025-04-01 " + told.history() + " 2", "2025-05-01 " + fresh.history() + " 1");
        assertThat(MeasureChoice.of(List.of(told, fresh), DAY, null, 0, 0).changes())
                .isEmpty();
    }

    @Test
    void eachMeasureIsInOnePart() {
        List<MeasureTrack> tracks = new ArrayList<>();
        for (int rate = 0; rate < 260; rate++) {
            tracks.add(track(
                    rate, (rate % 3 == 0 ? "threatened" : rate % 3 == 1 ? "in-force" : "lifted") + " 2025-01-01"));
        }
        List<MeasureTrack> parts = new ArrayList<>();
        for (int from = 0; from < tracks.size(); from += MeasureChoice.MOST) {
            MeasureChoice choice = MeasureChoice.of(tracks, DAY, SINCE, from, 0);
            assertThat(choice.total()).isEqualTo(tracks.size());
            assertThat(choice.total(MeasureStanding.IN_FORCE)).isEqualTo(87);
            assertThat(choice.shown()).hasSizeLessThanOrEqualTo(MeasureChoice.MOST);
            parts.addAll(choice.shown());
        }
        assertThat(parts).containsExactlyInAnyOrderElementsOf(tracks);
        assertThat(parts.get(86)).isEqualTo(tracks.get(259));
        assertThat(MeasureChoice.of(tracks, DAY, SINCE, 10_000, 0).shown()).isEmpty();
    }

    private static MeasureTrack track(int rate, String... steps) {
        List<MeasureTrack.Step> told = new ArrayList<>();
        for (String step : steps) {
            String[] parts = step.split(" ", 2);
            MeasureHead head = new MeasureHead(
                    MeasureKind.TARIFF,
                    new StateCode("NOR"),
                    List.of(new StateCode("CHL")),
                    BigDecimal.valueOf(rate),
                    status(parts[0]),
                    null,
                    PartialDate.parse(parts[1]));
            FactKey key = new FactKey(Sort.MEASURE, "m-" + rate, told.size());
            told.add(new MeasureTrack.Step(told.size(), key, head, LocalDate.parse(parts[1])));
        }
        return new MeasureTrack(told.get(0).head().history(), told);
    }

    private static MeasureStatus status(String code) {
        for (MeasureStatus status : MeasureStatus.values()) {
            if (status.code().equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
