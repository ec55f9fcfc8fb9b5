package dev.readout.server.topic;

import dev.readout.server.chart.MonthGrid;
import dev.readout.server.list.StatementListPage;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sides;
import java.util.List;

/**
 * The page of a topic.
 *
 * @param frame what surrounds it
 * @param code the topic's code
 * @param title what it is called
 * @param lede how much is said of it
 * @param months statements of the sides by month
 * @param voices who says what
 * @param formulas the sides' formulas
 * @param latest the latest statements
 * @param total how many statements there are
 */
public record TopicPage(
        Frame frame,
        String code,
        String title,
        String lede,
        MonthGrid months,
        List<Voice> voices,
        List<SideFormulas> formulas,
        List<StatementListPage.Row> latest,
        long total) {

    /** Copies the lists. */
    public TopicPage {
        voices = List.copyOf(voices);
        formulas = List.copyOf(formulas);
        latest = List.copyOf(latest);
    }

    /**
     * What a side does with its words.
     *
     * @param side the side
     * @param link its statements on the topic
     * @param statements how many
     * @param acts its acts with their numbers: {@code say 12, urge 3}
     * @param first the first day, or nothing
     * @param last the last day, or nothing
     */
    public record Voice(Sides.Side side, String link, int statements, String acts, String first, String last) {}

    /** The formulas of a side. */
    public record SideFormulas(Sides.Side side, List<Formula> formulas) {

        /** Copies the list. */
        public SideFormulas {
            formulas = List.copyOf(formulas);
        }
    }

    /**
     * A formula.
     *
     * @param words the words
     * @param link the statements that have it
     * @param first the first day of use
     * @param last the last
     * @param articles in how many articles it stands
     * @param course {@code new}, {@code dropped}, {@code new, dropped again} or {@code kept}
     */
    public record Formula(String words, String link, String first, String last, int articles, String course) {}
}
