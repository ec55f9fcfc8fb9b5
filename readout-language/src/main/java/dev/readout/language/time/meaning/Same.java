package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;

/** {@code at that time}, {@code in the same period}: the time told before, whatever it was. */
record Same() implements Meaning {

    @Override
    public Reading in(Setting setting) {
        Moment before = setting.reference();
        return before == null ? Reading.of(TimexType.DATE, "PAST_REF") : Reading.of(before);
    }
}
