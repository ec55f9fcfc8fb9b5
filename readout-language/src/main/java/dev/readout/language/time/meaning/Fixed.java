package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;

/**
 * A value that no setting changes: {@code PRESENT_REF}, {@code P1W} of {@code weekly}.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value
 */
record Fixed(TimexType type, String value) implements Meaning {

    @Override
    public Reading in(Setting setting) {
        return Reading.of(type, value);
    }
}
