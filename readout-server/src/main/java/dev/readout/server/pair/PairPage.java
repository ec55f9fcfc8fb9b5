package dev.readout.server.pair;

import dev.readout.server.chart.LevelChart;
import dev.readout.server.list.EngagementRow;
import dev.readout.server.measure.MeasureRow;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Mark;
import dev.readout.server.view.Sides;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of two states.
 *
 * @param frame what surrounds it
 * @param first the first side
 * @param second the second side
 * @param title their names
 * @param glances what is to be seen at a glance
 * @param months contacts held per month, by level
 * @param levels contacts held by level
 * @param chronology contacts with any status but refused, newest first, with the gaps between them
 * @param total how many contacts there are in all
 * @param topics topics of both sides' statements, by contact
 * @param words the sides' words for the contacts
 * @param open demands and promises
 * @param byFirst measures of the first side on the second
 * @param bySecond measures of the second side on the first
 * @param upcoming what comes up
 */
public record PairPage(
        Frame frame,
        Sides.Side first,
        Sides.Side second,
        String title,
        List<Glance> glances,
        LevelChart months,
        List<LevelCount> levels,
        List<Step> chronology,
        long total,
        Matrix topics,
        Matrix words,
        List<Open> open,
        List<MeasureRow> byFirst,
        List<MeasureRow> bySecond,
        List<EngagementRow> upcoming) {

    /** Copies the lists. */
    public PairPage {
        glances = List.copyOf(glances);
        levels = List.copyOf(levels);
        chronology = List.copyOf(chronology);
        open = List.copyOf(open);
        byFirst = List.copyOf(byFirst);
        bySecond = List.copyOf(bySecond);
        upcoming = List.copyOf(upcoming);
    }

    /** A figure at the head of the page. */
    public record Glance(String name, String figure, String note) {}

    /** How many contacts of a level were held, and when the last was. */
    public record LevelCount(String level, int held, DayText last, String ago) {}

    /**
     * A contact, or a gap without any.
     *
     * @param row the contact, or null for a gap
     * @param level its level
     * @param gap how long there was none, or nothing
     */
    public record Step(@Nullable EngagementRow row, String level, String gap) {}

    /**
     * Topics, or words, by contact and side.
     *
     * @param columns the contacts: day and link
     * @param rows what each side said at each
     */
    public record Matrix(List<Column> columns, List<Line> rows) {

        /** Copies the lists. */
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A contact as the head of a column. */
    public record Column(String day, String link) {}

    /** A topic or word. */
    public record Line(String name, List<Square> squares, int first, int second) {

        /** Copies the list. */
        public Line {
            squares = List.copyOf(squares);
        }
    }

    /** Whether each side's account has it, and where to read it. */
    public record Square(boolean first, boolean second, String link, String label) {}

    /** A demand or promise. */
    public record Open(Sides.Side side, String act, String words, DayText said, int times, Mark mark) {}
}
