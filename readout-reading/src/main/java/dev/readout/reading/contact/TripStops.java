package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.NameWords;

/**
 * Dates one stop of a trip to several states, of which the trip's days as a whole are told, by what the traveller does there:
 * {@code will travel to Chad, Niger and Togo from May 2 to 12. In Niger on May 5-6, she will meet the premier.}
 */
final class TripStops {

    private TripStops() {}

    /** Gives a visit of which only the whole trip's days are known those of a meeting with its hosts. */
    static void date(Story visit, Story meeting) {
        PartialDate start = meeting.start;
        Place there = visit.place;
        StateCode host = there == null ? null : there.country();
        boolean stop = host != null
                && start != null
                && start.precision() == PartialDate.Precision.DAY
                && meeting.kind == EngagementKind.MEETING
                && meeting.status == visit.status
                && isWindow(visit)
                && isWithin(visit, meeting)
                && meeting.parties.keySet().equals(visit.parties.keySet());
        if (stop && host != null && isOfVisitor(visit, meeting, host)) {
            visit.start = start;
            visit.end = meeting.end;
        }
    }

    private static boolean isWindow(Story visit) {
        return visit.start != null
                && visit.end != null
                && visit.drafts.stream().allMatch(draft -> draft.start == null || draft.windowOfAll);
    }

    private static boolean isWithin(Story visit, Story meeting) {
        PartialDate first = visit.start;
        PartialDate last = visit.end;
        PartialDate start = meeting.start;
        PartialDate end = meeting.end == null ? start : meeting.end;
        return first != null
                && last != null
                && start != null
                && end != null
                && !start.firstDay().isBefore(first.firstDay())
                && !end.lastDay().isAfter(last.lastDay())
                && !(start.equals(first) && end.equals(last));
    }

    private static boolean isOfVisitor(Story visit, Story meeting, StateCode host) {
        return visit.parties.keySet().stream()
                .filter(state -> !state.equals(host))
                .allMatch(state -> visit.names(state).stream()
                        .anyMatch(name -> meeting.names(state).stream().anyMatch(one -> NameWords.match(one, name))));
    }
}
