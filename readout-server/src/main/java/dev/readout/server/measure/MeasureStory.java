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
 * @param articles how many articles tell what is shown of it
 * @param bars the line over time
 * @param steps what is told, by day; of much, what is nearest to the chosen day
 * @param more how often it is told besides
 * @param all where all that is told stands
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
        List<Step> steps,
        int more,
        String all) {

    /** Where facts are reviewed, by their names. */
    static final String REVIEW = "/review/measure/";

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
     * @param marks the first of the sentences
     * @param more how many more there are
     */
    public record Step(
            String day, String status, String basis, boolean later, String review, List<Mark> marks, int more) {

        /** Copies the list. */
        public Step {
            marks = List.copyOf(marks);
        }
    }

    /**
     * The step that a fact tells.
     *
     * @param name the fact's
     */
    Step told(String name) {
        return steps.stream()
                .filter(step -> step.review().equals(REVIEW + name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the page does not show " + name));
    }

    /** Where all sentences of a step stand. */
    public static String sentences(Step step) {
        return "/api/measures/" + step.review().substring(REVIEW.length());
    }

    /** It in a line: {@code tariff on steel}. */
    public String name() {
        return subject.isEmpty() ? kind : kind + ": " + subject;
    }
}
