package dev.readout.server.home;

import dev.readout.server.list.EngagementRow;
import dev.readout.server.measure.MeasureRow;
import dev.readout.server.pair.PairRow;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Months;
import java.util.List;

/**
 * The first page.
 *
 * @param frame what surrounds it
 * @param lede how much there is
 * @param empty whether nothing was read yet
 * @param latest the newest engagements
 * @param upcoming what comes up
 * @param due what was to happen and is not reported
 * @param measures measures that begin or end
 * @param pairs the busiest pairs
 * @param months articles read by month
 * @param conflicts engagements on which articles disagree
 */
public record HomePage(
        Frame frame,
        String lede,
        boolean empty,
        List<EngagementRow> latest,
        List<EngagementRow> upcoming,
        List<EngagementRow> due,
        List<MeasureRow> measures,
        List<PairRow> pairs,
        Months months,
        List<EngagementRow> conflicts) {

    /** Copies the lists. */
    public HomePage {
        latest = List.copyOf(latest);
        upcoming = List.copyOf(upcoming);
        due = List.copyOf(due);
        measures = List.copyOf(measures);
        pairs = List.copyOf(pairs);
        conflicts = List.copyOf(conflicts);
    }
}
