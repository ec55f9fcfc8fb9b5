package dev.readout.reading.measure;

import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * A measure of which a sentence tells how far it has got.
 *
 * @param unit what the sentence says of it
 * @param kind its kind
 * @param status how far it has got
 * @param effect what is done with it, or null where it is only named
 * @param isAhead whether what is done is still to be done
 */
record Taken(
        MeasureUnit unit,
        MeasureKind kind,
        MeasureStatus status,
        MeasureStage.@Nullable Effect effect,
        boolean isAhead) {

    /** Whether the sentence tells what is done with it, and does not only name it. */
    boolean isTold() {
        return effect != null;
    }
}
