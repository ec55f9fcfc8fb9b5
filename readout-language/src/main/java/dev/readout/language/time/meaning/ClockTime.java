package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time on the clock of a day.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param of the day, or null for the day that is spoken of
 */
record ClockTime(int hour, int minute, @Nullable Meaning of) implements Meaning {

    @Override
    public Reading in(Setting setting) {
        Reading day = of == null ? SpokenDay.in(setting) : of.in(setting);
        Moment moment = day.moment();
        String clock = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        return moment != null && moment.grain() == Grain.DAY
                ? day.as(TimexType.TIME, moment.value() + clock)
                : Reading.of(TimexType.TIME, "XXXX-XX-XX" + clock);
    }

    @Override
    public boolean isComplete() {
        return of != null && of.isComplete();
    }
}
