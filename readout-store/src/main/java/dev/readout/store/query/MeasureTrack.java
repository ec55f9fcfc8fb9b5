package dev.readout.store.query;

import dev.readout.store.fact.FactKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link MeasureHistory} without its words: when a measure is told to have got how far. There are as many as there are
 * histories, so that all of them can be counted where only some are shown.
 *
 * @param history what tells it from others ({@link MeasureHead#history})
 * @param steps what is told, by day; the undated last; at least one
 */
public record MeasureTrack(String history, List<Step> steps) {

    private static final Comparator<Step> BY_DAY = Comparator.<Step, LocalDate>comparing(
                    Step::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Step::key);

    /**
     * One thing told of a measure.
     *
     * @param row where it lies
     * @param key its name
     * @param head what is told
     * @param day the first day that its date may mean, or null
     */
    public record Step(
            int row,
            FactKey key,
            MeasureHead head,
            @Nullable LocalDate day) implements MeasureTold {}

    /** Puts the steps in order. */
    public MeasureTrack {
        steps = steps.stream().sorted(BY_DAY).toList();
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("nothing is told of " + history);
        }
    }

    /** How far it had got on a day, as far as is told. */
    public Optional<Step> on(LocalDate day) {
        return MeasureTold.on(steps, day);
    }
}
