package dev.readout.language.time.meaning;

import java.time.LocalDate;

/**
 * A decade or a century by its number.
 *
 * @param grain {@link Grain#DECADE} or {@link Grain#CENTURY}
 * @param firstYear its first year (0 is 1 BC); one within it will do
 */
record Era(Grain grain, int firstYear) implements Meaning {

    @Override
    public Reading in(Setting setting) {
        return Reading.of(Moment.of(grain, LocalDate.of(firstYear, 1, 1)));
    }

    @Override
    public boolean isComplete() {
        return true;
    }
}
