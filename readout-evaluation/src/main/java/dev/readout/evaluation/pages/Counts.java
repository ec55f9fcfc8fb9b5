package dev.readout.evaluation.pages;

import java.util.List;
import java.util.Locale;

/** Right, extra and missed answers, and the figures that come of them. */
final class Counts {

    /** The names of {@link #figures()}. */
    static final List<String> COLUMNS = List.of("precision", "recall", "F1", "right", "extra", "missed");

    private int right;
    private int extra;
    private int missed;

    /** Counts one answer: {@code said} by the reader, {@code wanted} by the gold. */
    void add(boolean said, boolean wanted) {
        if (said && wanted) {
            right++;
        } else if (said) {
            extra++;
        } else if (wanted) {
            missed++;
        }
    }

    int right() {
        return right;
    }

    int missed() {
        return missed;
    }

    double precision() {
        return right + extra == 0 ? 0 : (double) right / (right + extra);
    }

    double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** The figures as they are printed, in the order of {@link #COLUMNS}. */
    List<String> figures() {
        return List.of(
                share(precision()),
                share(recall()),
                share(f1()),
                Integer.toString(right),
                Integer.toString(extra),
                Integer.toString(missed));
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
