package dev.readout.evaluation.suite;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How a figure stands to its floor.
 *
 * @param floor the floor
 * @param figure the figure; empty without data, and where the evaluation does not tell it
 * @param state what follows
 */
public record Verdict(Floor floor, OptionalDouble figure, State state) {

    /** What follows. */
    public enum State {
        /** The figure is at least the floor. */
        HELD,
        /** The figure is below the floor, or is told no more. */
        BELOW,
        /** The data is not there; nothing can be said. */
        NO_DATA
    }

    @Override
    public String toString() {
        String least = String.format(Locale.ROOT, "%.2f", floor.least());
        return switch (state) {
            case NO_DATA -> floor + ": no data";
            case HELD -> floor + ": " + number() + ", floor " + least;
            case BELOW -> floor + ": " + (figure.isPresent() ? number() : "not told") + ", BELOW its floor " + least;
        };
    }

    private String number() {
        return String.format(Locale.ROOT, "%.2f", figure.orElse(Double.NaN));
    }
}
