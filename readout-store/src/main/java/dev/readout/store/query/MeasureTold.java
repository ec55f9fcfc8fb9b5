package dev.readout.store.query;

import dev.readout.model.record.MeasureStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing told of a measure: how far it had got, and when. */
public interface MeasureTold {

    /** What is told, without its words. */
    MeasureHead head();

    /** The first day that its date may mean, or null. */
    @Nullable
    LocalDate day();

    /** How far it had got. */
    default MeasureStatus status() {
        return head().status();
    }

    /** Where the day comes from. */
    default MeasureHistory.Basis basis() {
        return head().basis();
    }

    /** Whether it tells of something done, rather than threatened or demanded. */
    default boolean isDeed() {
        return head().isDeed();
    }

    /**
     * How far a measure had got on a day, as far as is told; what is only threatened or demanded counts for nothing.
     *
     * @param steps what is told of it, by day
     */
    static <T extends MeasureTold> Optional<T> on(List<T> steps, LocalDate day) {
        T last = null;
        for (T step : steps) {
            LocalDate when = step.day();
            if (step.isDeed() && when != null && !when.isAfter(day)) {
                last = step;
            }
        }
        return Optional.ofNullable(last);
    }
}
