package dev.readout.server.review;

import dev.readout.server.list.EngagementRow;
import dev.readout.server.view.Frame;
import java.util.List;

/**
 * What was decided, and what waits.
 *
 * @param frame what surrounds it
 * @param lede how much was decided and waits
 * @param conflicts contacts of which articles disagree, and nobody has decided
 * @param thin contacts that one article tells in passing, and nobody has decided
 * @param due contacts that were fixed for a day that has passed, and nobody has decided
 * @param decisions what was decided, the last first
 * @param token shows that the forms were drawn here
 */
public record ReviewListPage(
        Frame frame,
        String lede,
        List<Waiting> conflicts,
        List<Waiting> thin,
        List<Waiting> due,
        List<DecisionRow> decisions,
        String token) {

    /** Copies the lists. */
    public ReviewListPage {
        conflicts = List.copyOf(conflicts);
        thin = List.copyOf(thin);
        due = List.copyOf(due);
        decisions = List.copyOf(decisions);
    }

    /**
     * A contact that waits.
     *
     * @param row the contact
     * @param why why it waits
     * @param link where it is reviewed
     */
    public record Waiting(EngagementRow row, String why, String link) {}
}
