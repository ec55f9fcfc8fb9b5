package dev.readout.language.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A weekday or weekend counted in its month: {@code the first Monday of March}, {@code the last weekend of October}. A weekend
 * is of the month of its Saturday.
 *
 * @param number which, from 1, or -1 for the last
 * @param day the weekday, null for a weekend
 * @param month the expression whose month it is
 */
record NthOfMonth(int number, @Nullable DayOfWeek day, Meaning month) implements Meaning {

    @Override
    public Reading in(Setting setting) {
        Reading whole = month.in(setting);
        Moment moment = whole.moment();
        if (moment == null || moment.grain() != Grain.MONTH) {
            return whole;
        }
        LocalDate first = moment.first();
        LocalDate counted =
                first.with(TemporalAdjusters.dayOfWeekInMonth(number, day == null ? DayOfWeek.SATURDAY : day));
        if (counted.getMonth() != first.getMonth()) {
            return whole; // no fifth Monday in this one
        }
        Moment of = Moment.day(counted);
        return Reading.of(day == null ? of.in(Grain.WEEKEND) : of);
    }

    @Override
    public boolean isComplete() {
        return month.isComplete();
    }
}
