package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A part of a day: {@code Friday morning}, {@code tonight}.
 *
 * @param part the TIMEX3 letters: {@code MO}, {@code AF}, {@code EV}, {@code NI}, {@code DT}, {@code MI}
 * @param of the day, or null for the day that is spoken of
 */
record DayPart(String part, @Nullable Meaning of) implements Meaning {

    @Override
    public Reading in(Setting setting) {
        Reading day = of == null ? SpokenDay.in(setting) : of.in(setting);
        Moment moment = day.moment();
        return moment != null && moment.grain() == Grain.DAY
                ? day.as(TimexType.TIME, moment.value() + "T" + part)
                : Reading.of(TimexType.TIME, "XXXX-XX-XXT" + part).with(day.mod());
    }

    @Override
    public boolean isComplete() {
        return of != null && of.isComplete();
    }
}
