package dev.readout.server.view;

import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;

/**
 * A status as the pages show it: always the word, then a shape.
 *
 * @param word what became of the contact
 * @param style the class of its shape
 */
public record StatusMark(String word, String style) {

    /** A status by itself. */
    public static StatusMark of(EngagementStatus status) {
        String style = switch (status) {
            case HELD, ONGOING -> "";
            case SCHEDULED -> "sched";
            case PROPOSED -> "prop";
            case POSTPONED, CANCELLED, REFUSED -> "off";
        };
        return new StatusMark(status.code(), style);
    }

    /**
     * The status of a contact on a day. A day that has passed never turns "scheduled" into "held": nothing that was read
     * says so.
     */
    public static StatusMark of(Engagement engagement, LocalDate today) {
        PartialDate end = engagement.end() == null ? engagement.start() : engagement.end();
        boolean past = end != null && end.lastDay().isBefore(today);
        if (past && engagement.status() == EngagementStatus.SCHEDULED) {
            return new StatusMark("due, no report yet", "wait");
        }
        if (past && engagement.status() == EngagementStatus.ONGOING) {
            return new StatusMark("ongoing when reported", "");
        }
        return of(engagement.status());
    }
}
