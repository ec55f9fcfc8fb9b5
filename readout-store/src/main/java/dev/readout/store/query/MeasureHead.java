package dev.readout.store.query;

import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells a measure from others, and how far it has got: a {@link Measure} without its words. As JSON it is a measure of
 * which the rest is not looked at.
 *
 * @param kind what sort of measure
 * @param by the state that takes it
 * @param targets the states that it is against
 * @param ratePercent the rate, or null
 * @param status how far it has got
 * @param announced when it was announced, or null
 * @param effective from when that status holds, or null
 */
public record MeasureHead(
        MeasureKind kind,
        StateCode by,
        List<StateCode> targets,
        @Nullable BigDecimal ratePercent,
        MeasureStatus status,
        @Nullable PartialDate announced,
        @Nullable PartialDate effective) {

    /** Copies the list. */
    public MeasureHead {
        targets = List.copyOf(targets);
    }

    /** That of a measure. */
    public static MeasureHead of(Measure measure) {
        return new MeasureHead(
                measure.kind(),
                measure.by(),
                measure.targets(),
                measure.ratePercent(),
                measure.status(),
                measure.announced(),
                measure.effective());
    }

    /** The same for all that is told of one kind, imposer, targets and rate. */
    public String history() {
        String rate =
                ratePercent == null ? "" : ratePercent.stripTrailingZeros().toPlainString();
        return by + " " + targets + " " + kind + " " + rate;
    }

    /** Where the day of it comes from. */
    public MeasureHistory.Basis basis() {
        if (effective != null) {
            return MeasureHistory.Basis.EFFECTIVE;
        }
        return announced != null ? MeasureHistory.Basis.ANNOUNCED : MeasureHistory.Basis.TOLD;
    }

    /** The first day that its date may mean; empty where only the articles have one. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(effective)
                .or(() -> Optional.ofNullable(announced))
                .map(PartialDate::firstDay);
    }

    /** Whether it tells of something done, rather than threatened or demanded. */
    public boolean isDeed() {
        return status != MeasureStatus.THREATENED && status != MeasureStatus.DEMANDED_LIFTED;
    }

    /** Whether it is applied from its day on: in force, or announced with effect from that day. */
    public boolean isInForce() {
        return status == MeasureStatus.IN_FORCE
                || (status == MeasureStatus.ANNOUNCED && basis() == MeasureHistory.Basis.EFFECTIVE);
    }
}
