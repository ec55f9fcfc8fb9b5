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

    /** Of what is told very often a page shows what lies around the day, how far it had got, and the changes it lists. */
    @Test
    void muchIsShownAroundTheDay() {
        List<String> often =
                new ArrayList<>(List.of("in-force 2024-01-01", "suspended 2024-02-01", "in-force 2024-03-01"));
        for (int day = 10; day < 30; day++) {
            often.add("threatened 2025-05-" + day);
            often.add("lifted 2025-07-" + day);
        }
        MeasureTrack track = track(1, often.toArray(String[]::new));
        MeasureTrack shown =
                MeasureChoice.of(List.of(track), DAY, null, 0, 0).shown().get(0);
        assertThat(shown.steps())
                .extracting(step -> step.status().code() + " " + step.day())
                .containsExactly(
                        "in-force 2024-03-01",
                        "threatened 2025-05-24",
                        "threatened 2025-05-25",
                        "threatened 2025-05-26",
                        "threatened 2025-05-27",
                        "threatened 2025-05-28",
                        "threatened 2025-05-29",
                        "lifted 2025-07-10",
                        "lifted 2025-07-11",
                        "lifted 2025-07-12");
        assertThat(shown.on(DAY)).isEqualTo(track.on(DAY));
        MeasureChoice compared = MeasureChoice.of(List.of(track), DAY, LocalDate.parse("2024-01-15"), 0, 0);
        assertThat(compared.changes()).hasSize(2);
        assertThat(compared.shown().get(0).steps())
                .containsAll(compared.changes().stream()
                        .map(MeasureChoice.Change::told)
                        .toList());
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
