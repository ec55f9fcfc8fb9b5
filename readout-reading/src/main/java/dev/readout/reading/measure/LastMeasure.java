package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.text.OrderedSets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The measure that was read last, by which the next may be understood. */
final class LastMeasure {

    private @Nullable Known known;
    private int sentence;

    /**
     * What was read of a measure before.
     *
     * @param kind its kind
     * @param by who took it
     * @param targets against whom; may be empty
     */
    record Known(MeasureKind kind, Set<StateCode> by, Set<StateCode> targets) {
        Known {
            by = OrderedSets.copyOf(by);
            targets = OrderedSets.copyOf(targets);
        }
    }

    /** Keeps what was read of a measure. */
    void remember(Known measure, Sentence where) {
        known = measure;
        sentence = where.index();
    }

    /** The last measure, if it was told at most so many sentences before. */
    Optional<Known> within(int sentences, Sentence here) {
        return Optional.ofNullable(known).filter(measure -> here.index() - sentence <= sentences);
    }
}
