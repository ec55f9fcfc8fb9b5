package dev.readout.server.measure;

import dev.readout.server.view.Mark;
import dev.readout.server.view.Sides;
import java.util.List;

/**
 * What became of a measure, with a line over time.
 *
 * @param by who takes it
 * @param targets against whom; empty where nobody is named
 * @param kind what sort of measure
 * @param subject the goods, firms or persons, in the articles' words, or nothing
 * @param rate {@code 25%}, or nothing
 * @param standing what is known of it on the chosen day
 * @param since from when that is, or nothing
 * @param basis where that day comes from, or nothing
 * @param articles how many articles tell of it
 * @param bars the line over time
 * @param steps what is told, by day
 */
public record MeasureStory(
        Sides.Side by,
        List<Sides.Side> targets,
        String kind,
        String subject,
        String rate,
        MeasureStanding standing,
        String since,
        String basis,
        long articles,
        List<Bar> bars,
        List<Step> steps) {

    /** Copies the lists. */
    public MeasureStory {
        targets = List.copyOf(targets);
        bars = List.copyOf(bars);
        steps = List.copyOf(steps);
    }

    /**
     * A stretch of the line, in thousandths of the width.
     *
     * @param style its class: {@code full}, {@code thin}, {@code hatched}, {@code out}, {@code dash} or {@code dots}
     */
    public record Bar(int x, int width, String style) {}

    /**
     * One thing told.
     *
     * @param day its day, or nothing
     * @param status what is told
     * @param basis where the day comes from
     * @param later whether it lies after the chosen day
     * @param review where it is reviewed
     * @param marks the sentences
     */
    public record Step(String day, String status, String basis, boolean later, String review, List<Mark> marks) {

        /** Copies the list. */
        public Step {
            marks = List.copyOf(marks);
        }
    }

    /** It in a line: {@code tariff on steel}. */
    public String name() {
        return subject.isEmpty() ? kind : kind + ": " + subject;
    }
}
