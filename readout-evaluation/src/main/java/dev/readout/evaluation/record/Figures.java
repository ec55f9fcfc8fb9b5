package dev.readout.evaluation.record;

/**
 * A row of figures.
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 * @param f1 their harmonic mean
 * @param counts what they come from
 */
record Figures(double precision, double recall, double f1, Counts counts) {

    static Figures of(double precision, double recall, Counts counts) {
        double sum = precision + recall;
        return new Figures(precision, recall, sum > 0 ? 2 * precision * recall / sum : 0, counts);
    }
}
