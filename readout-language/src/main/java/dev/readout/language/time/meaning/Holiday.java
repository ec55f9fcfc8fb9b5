package dev.readout.language.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A feast with a day of its own each year.
 *
 * @param rule {@code 12-25} a day of a month; {@code 11-4-4} the fourth Thursday (weekday 4) of November, {@code 5--1-1}
 *     the last Monday of May; {@code easter+1} days from Easter Sunday
 * @param year the expression whose year it is, or null
 * @param direction -1 for {@code last Christmas}, 1 for {@code next}, 0 for {@code this}, or null
 */
record Holiday(
        String rule, @Nullable Meaning year, @Nullable Integer direction) implements Meaning {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WEEKDAY = Pattern.compile("(\\d{1,2})-(-?\\d)-(\\d)");
    private static final Pattern EASTER = Pattern.compile("easter([+-]\\d{1,2})");

    Holiday {
        if (!DAY.matcher(rule).matches()
                && !WEEKDAY.matcher(rule).matches()
                && !EASTER.matcher(rule).matches()) {
            throw new IllegalArgumentException("a feast is 12-25, 11-4-4 or easter+1, not " + rule);
        }
    }

    @Override
    public Reading in(Setting setting) {
        if (year != null) {
            Moment moment = year.in(setting).moment();
            if (moment != null) {
                return Reading.of(of(moment.first().getYear()));
            }
        }
        Optional<Moment> around = setting.near() ? setting.anaphor() : setting.deixis();
        return around.flatMap(base -> choose(base.first().getYear(), setting))
                .map(Reading::of)
                .orElseGet(() -> CalendarDate.ofYear(null).in(setting));
    }

    @Override
    public boolean isComplete() {
        return year != null && year.isComplete();
    }

    private Optional<Moment> choose(int around, Setting setting) {
        List<Moment> moments =
                IntStream.rangeClosed(around - 2, around + 2).mapToObj(this::of).toList();
        return new Candidates(moments, setting).choose(direction);
    }

    private Moment of(int inYear) {
        Matcher day = DAY.matcher(rule);
        if (day.matches()) {
            return Moment.day(LocalDate.of(inYear, number(day, 1), number(day, 2)));
        }
        Matcher weekday = WEEKDAY.matcher(rule);
        if (weekday.matches()) {
            LocalDate month = LocalDate.of(inYear, number(weekday, 1), 1);
            return Moment.day(month.with(
                    TemporalAdjusters.dayOfWeekInMonth(number(weekday, 2), DayOfWeek.of(number(weekday, 3)))));
        }
        Matcher easter = EASTER.matcher(rule);
        if (easter.matches()) {
            return Moment.day(easter(inYear).plusDays(number(easter, 1)));
        }
        throw new IllegalStateException("checked when it was made: " + rule);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** Western Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
