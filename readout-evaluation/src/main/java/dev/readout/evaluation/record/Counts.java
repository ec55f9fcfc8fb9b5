package dev.readout.evaluation.record;

/**
 * What was right, what was found beyond it, and what was missed.
 *
 * @param right found and in the gold
 * @param extra found and not in the gold
 * @param missed in the gold and not found
 */
record Counts(int right, int extra, int missed) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(right + other.right, extra + other.extra, missed + other.missed);
    }

    /** The counts of a single answer. */
    static Counts answer(boolean right) {
        return right ? new Counts(1, 0, 0) : new Counts(0, 1, 1);
    }

    /** Precision, recall and F1 of these counts. */
    Figures figures() {
        double precision = right + extra > 0 ? (double) right / (right + extra) : missed == 0 ? 1 : 0;
        double recall = right + missed > 0 ? (double) right / (right + missed) : 1;
        return Figures.of(precision, recall, this);
    }
}
