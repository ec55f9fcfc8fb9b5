package dev.readout.store.query;

import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.StateCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a measure: what is told of one kind, imposer, targets and rate, in the order of the days.
 *
 * @param kind its kind
 * @param by who imposes it
 * @param targets against whom
 * @param ratePercent its rate, or null
 * @param steps what is told, by day; the undated last
 */
public record MeasureHistory(
        MeasureKind kind,
        StateCode by,
        List<StateCode> targets,
        @Nullable BigDecimal ratePercent,
        List<Step> steps) {

    private static final Comparator<Step> BY_DAY = Comparator.<Step, LocalDate>comparing(
                    Step::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(step -> step.found().key());

    /** Where the day of a step comes from. */
    public enum Basis {
        /** The article tells since when it holds. */
        EFFECTIVE,
        /** The article tells when it was announced. */
        ANNOUNCED,
        /** The day of publication of the article that tells it. */
        TOLD
    }

    /**
     * One thing told of a measure.
     *
     * @param found the measure with this status
     * @param day the first day that its date may mean, or null
     */
    public record Step(Found<Measure> found, @Nullable LocalDate day) implements MeasureTold {

        @Override
        public MeasureHead head() {
            return MeasureHead.of(found.fact());
        }
    }

    /** Copies the lists and puts the steps in order. */
    public MeasureHistory {
        targets = List.copyOf(targets);
        steps = steps.stream().sorted(BY_DAY).toList();
    }

    /** How far it had got on a day, as far as is told; what is only threatened or demanded counts for nothing. */
    public Optional<Step> on(LocalDate day) {
        return MeasureTold.on(steps, day);
    }

    /** Whether it was applied on a day: in force, or announced with effect from that day or before. */
    public boolean isInForceOn(LocalDate day) {
        return on(day).filter(step -> step.head().isInForce()).isPresent();
    }
}
