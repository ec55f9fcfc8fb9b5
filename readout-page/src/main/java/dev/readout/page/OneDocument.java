package dev.readout.page;

import dev.readout.model.ProgramFault;
import java.util.function.Supplier;

/** Reads one document of maybe many: where the program itself fails on it, that is its outcome, and the others are read. */
final class OneDocument {

    private OneDocument() {}

    /** What {@code reading} gives, or that it failed, by the name of {@code source}. */
    static ReadOutcome outcome(String source, Supplier<ReadOutcome> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError fault) {
            return new ReadOutcome.Rejected(
                    source, Rejection.FAULT, ProgramFault.told("making an article of it", fault));
        }
    }
}
