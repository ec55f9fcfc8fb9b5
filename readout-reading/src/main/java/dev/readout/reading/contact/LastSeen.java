package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.pattern.Relations;
import java.util.Collection;
import java.util.List;

/** {@code have not met since the summit in Osaka in June 2019}: those who have not met since have met there. */
final class LastSeen {

    private static final List<String> SINCE = List.of("since");

    private LastSeen() {}

    /** Gives each meeting of a sentence the gathering from which on there has been none, where one is told. */
    static void settle(Collection<Draft> drafts) {
        for (Draft meeting : drafts) {
            if (meeting.kind == EngagementKind.MEETING && meeting.isVerbal()) {
                drafts.stream()
                        .filter(other -> other.kind == EngagementKind.GATHERING && isSince(meeting, other.act))
                        .findFirst()
                        .ifPresent(gathering -> meeting.lastAt = gathering);
            }
        }
    }

    private static boolean isSince(Draft meeting, Token gathering) {
        return gathering.head() == meeting.act.index() && Relations.hasCase(meeting.sentence, gathering, SINCE);
    }

    /** Makes of the denial the contact that there was before it. */
    static void fill(Draft meeting) {
        meeting.start = meeting.since;
        meeting.end = meeting.since;
        meeting.distinct = true;
        Draft gathering = meeting.lastAt;
        if (gathering != null) {
            meeting.start = gathering.start == null ? meeting.since : gathering.start;
            meeting.end = meeting.start;
            meeting.place = gathering.place;
            meeting.gathering = gathering;
        }
    }
}
