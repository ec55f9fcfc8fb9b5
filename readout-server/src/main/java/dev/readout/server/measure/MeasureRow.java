package dev.readout.server.measure;

import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.server.view.Mark;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import java.util.List;

/**
 * A measure as a row.
 *
 * @param by who imposes it
 * @param targets on whom; empty where nobody is named
 * @param kind what sort of measure
 * @param subject the goods, firms or persons, in the articles' words; {@code not stated} if none
 * @param rate {@code 25%}, or {@code no rate}
 * @param status its status in a word
 * @param announced when it was announced, or nothing
 * @param effective from when, or nothing
 * @param articles how many articles tell of it
 * @param marks the first of the sentences
 * @param more how many more there are
 * @param rule by which it was read
 * @param review where it is reviewed
 */
public record MeasureRow(
        Sides.Side by,
        List<Sides.Side> targets,
        String kind,
        String subject,
        String rate,
        String status,
        String announced,
        String effective,
        int articles,
        List<Mark> marks,
        int more,
        String rule,
        String review) {

    /** Copies the lists. */
    public MeasureRow {
        targets = List.copyOf(targets);
        marks = List.copyOf(marks);
    }

    /** The row of a measure. */
    public static MeasureRow of(Measure measure, Sides sides, Sentences sentences) {
        return new MeasureRow(
                sides.side(measure.by()),
                sides.sides(measure.targets()),
                measure.kind().code().replace('-', ' '),
                measure.subject() == null ? "not stated" : measure.subject(),
                measure.ratePercent() == null
                        ? "no rate"
                        : measure.ratePercent().toPlainString() + "%",
                measure.status().code().replace('-', ' '),
                measure.announced() == null ? "" : measure.announced().toString(),
                measure.effective() == null ? "" : measure.effective().toString(),
                (int) measure.mentions().stream()
                        .map(Evidence::article)
                        .distinct()
                        .count(),
                sentences.firstMarks(measure.mentions()),
                Math.max(0, measure.mentions().size() - Sentences.FIRST),
                measure.derivation().rule(),
                "/review/measure/" + measure.id());
    }
}
