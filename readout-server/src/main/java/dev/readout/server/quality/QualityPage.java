package dev.readout.server.quality;

import dev.readout.server.view.Frame;
import java.util.List;

/**
 * How well this version reads.
 *
 * @param frame what surrounds it
 * @param groups the figures by what was evaluated
 * @param total how many figures there are
 */
public record QualityPage(Frame frame, List<Group> groups, int total) {

    /** Copies the list. */
    public QualityPage {
        groups = List.copyOf(groups);
    }

    /** The figures of an evaluation on some data. */
    public record Group(String evaluation, String data, List<Figure> figures) {

        /** Copies the list. */
        public Group {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure.
     *
     * @param row what it is of
     * @param column what it tells
     * @param figure its value, or nothing if the data was not there
     * @param floor the least that it may be
     */
    public record Figure(String row, String column, String figure, String floor) {}
}
