package dev.readout.server.state;

import dev.readout.server.chart.MonthGrid;
import dev.readout.server.list.EngagementRow;
import dev.readout.server.measure.MeasureRow;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Tallied;
import java.util.List;

/**
 * The page of a state or organisation.
 *
 * @param frame what surrounds it
 * @param side the state
 * @param lede how much there is of it
 * @param months its contacts and statements by month
 * @param ofYears which contacts have a year and no month, in words; empty where all have one
 * @param partners with whom it has contacts
 * @param speakers who speaks for it
 * @param topics of what it speaks
 * @param latest its latest contacts
 * @param upcoming what comes up
 * @param by its measures
 * @param against measures of others on it
 */
public record StatePage(
        Frame frame,
        Sides.Side side,
        String lede,
        MonthGrid months,
        String ofYears,
        List<Tallied> partners,
        List<Tallied> speakers,
        List<Tallied> topics,
        List<EngagementRow> latest,
        List<EngagementRow> upcoming,
        Measures by,
        Measures against) {

    /**
     * Some measures.
     *
     * @param rows the latest of them
     * @param part which part of them that is, to stand before something else; empty where it is all
     */
    public record Measures(List<MeasureRow> rows, String part) {
        /** Copies the list. */
        public Measures {
            rows = List.copyOf(rows);
        }
    }

    /** Copies the lists. */
    public StatePage {
        partners = List.copyOf(partners);
        speakers = List.copyOf(speakers);
        topics = List.copyOf(topics);
        latest = List.copyOf(latest);
        upcoming = List.copyOf(upcoming);
    }
}
