package dev.readout.export.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Records;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static final Party XI = new Party(new StateCode("CHN"), List.of(new Participant("Xi Jinping", null)));
    private static final Party KOREA = new Party(new StateCode("KOR"), List.of());
    private static final Place SEOUL = new Place("Seoul", new StateCode("KOR"), null);

    @Test
    void tellsWhoAndWhat() {
        assertThat(line(EngagementKind.MEETING, SEOUL, null, XI, KOREA)).isEqualTo("Xi Jinping and KOR meet in Seoul");
        assertThat(line(EngagementKind.CALL, null, null, XI, KOREA)).isEqualTo("Xi Jinping and KOR speak by telephone");
        assertThat(line(EngagementKind.VISIT, SEOUL, null, XI, KOREA)).isEqualTo("Xi Jinping to KOR");
        assertThat(line(EngagementKind.VISIT, null, null, XI, KOREA)).isEqualTo("Xi Jinping and KOR, visit");
        assertThat(line(EngagementKind.GATHERING, SEOUL, "the summit", XI, KOREA))
                .isEqualTo("the summit, Seoul");
        assertThat(line(EngagementKind.MESSAGE, null, null, XI, KOREA)).isEqualTo("Xi Jinping and KOR, message");
    }

    private static String line(
            EngagementKind kind, @Nullable Place place, @Nullable String occasion, Party... parties) {
        Evidence evidence = Evidence.in(Records.meeting(), new TextSpan(0, 2));
        Engagement engagement = new Engagement(
                "x",
                kind,
                EngagementStatus.HELD,
                null,
                null,
                place,
                occasion,
                null,
                List.of(parties),
                List.of(),
                List.of(),
                List.of(new EngagementMention(true, evidence, new Derivation("r", "1"))),
                List.of(),
                List.of());
        return Headline.of(engagement, StateNames.codes());
    }
}
