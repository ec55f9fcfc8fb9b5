package dev.readout.evaluation;

import java.util.Locale;

/**
 * What gold data has, what was found, and how much of that was right.
 *
 * @param gold items in the gold data
 * @param found items found
 * @param right items found that the gold data has; at most as many as either
 */
public record Tally(long gold, long found, long right) {

    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** Checks that no more was right than there was. */
    public Tally {
        if (right < 0 || right > gold || right > found) {
            throw new IllegalArgumentException(right + " right of " + gold + " gold and " + found + " found");
        }
    }

    /** Both counts together. */
    public Tally plus(Tally other) {
        return new Tally(gold + other.gold, found + other.found, right + other.right);
    }

    /** The part of what was found that is right, 0 to 1; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The part of what is there that was found, 0 to 1; 0 where nothing is there. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall, 0 to 1; 0 where nothing is there and nothing was found. */
    public double f1() {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    /** A part of a whole in per cent with two decimals, as all our tables print it. */
    public static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f", 100 * part);
    }

    /** A part of a whole with three decimals, as the record's and the gate's tables print it. */
    public static String thousandths(double part) {
        return String.format(Locale.ROOT, "%.3f", part);
    }
}
