package dev.readout.linking;

import dev.readout.model.reading.ContactRef;
import java.util.Comparator;

/**
 * Two accounts that may be of one contact. The best fit comes first; of equals, that of the accounts that come first.
 *
 * @param one the account that comes first
 * @param other the other one
 * @param figure how well they fit, above 0
 */
public record Fit(ContactRef one, ContactRef other, double figure) implements Comparable<Fit> {

    private static final Comparator<Fit> BEST_FIRST = Comparator.comparingDouble(Fit::figure)
            .reversed()
            .thenComparing(Fit::one)
            .thenComparing(Fit::other);

    /** Checks that the accounts stand in their order. */
    public Fit {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException(one + " does not come before " + other);
        }
    }

    @Override
    public int compareTo(Fit that) {
        return BEST_FIRST.compare(this, that);
    }
}
