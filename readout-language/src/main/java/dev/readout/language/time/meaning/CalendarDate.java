package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month or a day by its name; what it leaves out is found in its setting.
 *
 * @param year the year (0 is 1 BC), or null
 * @param yearOf the expression whose year it is ({@code August of that year}), or null
 * @param month 1 to 12, or null
 * @param day 1 to 31, or null
 * @param direction -1 for {@code last November}, 1 for {@code next}, 0 for {@code this}, or null
 * @param story whether the direction counts from the date told before: {@code the following May}
 */
record CalendarDate(
        @Nullable Integer year,
        @Nullable Meaning yearOf,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer direction,
        boolean story)
        implements Meaning {

    private static final int YEARS_AROUND = 2;
    /** A bare date so many days back is rather one of the year that was told just before. */
    private static final int LONG_AGO_DAYS = 90;

    /** A year alone; null where it is not known. */
    static CalendarDate ofYear(@Nullable Integer year) {
        return new CalendarDate(year, null, null, null, null, false);
    }

    @Override
    public Reading in(Setting setting) {
        OptionalInt told = year(setting);
        if (told.isPresent()) {
            return inYear(told.getAsInt());
        }
        if (month == null) {
            return day == null ? unknown() : dayOnly(day, setting);
        }
        return chosen(story ? setting.asStory() : setting).map(Reading::of).orElseGet(this::unknown);
    }

    @Override
    public boolean isComplete() {
        return year != null || (yearOf != null && yearOf.isComplete());
    }

    private OptionalInt year(Setting setting) {
        if (year != null) {
            return OptionalInt.of(year);
        }
        Moment moment = yearOf == null ? null : yearOf.in(setting).moment();
        return moment == null
                ? OptionalInt.empty()
                : OptionalInt.of(moment.first().getYear());
    }

    private Reading inYear(int told) {
        return moment(told).map(Reading::of).orElseGet(this::unknown);
    }

    private Optional<Moment> moment(int told) {
        if (month == null) {
            return Optional.of(Moment.of(Grain.YEAR, LocalDate.of(told, 1, 1)));
        }
        return moment(YearMonth.of(told, month));
    }

    private Optional<Moment> moment(YearMonth of) {
        if (day == null) {
            return Optional.of(Moment.of(Grain.MONTH, of.atDay(1)));
        }
        return of.isValidDay(day) ? Optional.of(Moment.day(of.atDay(day))) : Optional.empty();
    }

    private Optional<Moment> chosen(Setting setting) {
        Optional<Moment> base = base(setting);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        int around = base.get().first().getYear();
        List<Moment> moments = IntStream.rangeClosed(around - YEARS_AROUND, around + YEARS_AROUND)
                .mapToObj(this::moment)
                .flatMap(Optional::stream)
                .toList();
        Optional<Moment> moment =
                moments.isEmpty() ? Optional.empty() : new Candidates(moments, setting).choose(direction);
        return moment.map(found -> inYearTold(found, setting));
    }

    /** {@code The thaw began in 2022. Wong flew to Beijing on December 21}: of the year just told, if it lies far back. */
    private Moment inYearTold(Moment found, Setting setting) {
        Integer told = setting.year();
        Moment published = setting.published();
        boolean open = direction == null && setting.floor() == null && setting.ceiling() == null;
        boolean old = published != null && found.last().plusDays(LONG_AGO_DAYS).isBefore(published.first());
        boolean news = setting.genre() == Genre.NEWS && !setting.near() && setting.tense() != Tense.FUTURE;
        return told != null && open && old && news ? moment(told).orElse(found) : found;
    }

    private static Optional<Moment> base(Setting setting) {
        if (setting.floor() != null) {
            return Optional.of(setting.floor());
        }
        if (setting.ceiling() != null) {
            return Optional.of(setting.ceiling());
        }
        return setting.near() ? setting.anaphor() : setting.deixis();
    }

    /** {@code the 29th}: of the month told before, where one was; else of the month that tense tells. */
    private Reading dayOnly(int told, Setting setting) {
        Optional<Moment> base = base(setting).or(setting::anaphor);
        Optional<Moment> reference = Optional.ofNullable(setting.reference())
                .filter(moment -> moment.grain().isFinerThan(Grain.SEASON))
                .filter(moment -> setting.floor() == null && setting.ceiling() == null);
        if (reference.isPresent() && setting.genre() == Genre.NARRATIVE) {
            return moment(YearMonth.from(reference.get().first()))
                    .map(Reading::of)
                    .orElseGet(this::unknown);
        }
        if (reference.isPresent() && setting.fresh()) {
            base = reference;
        }
        if (base.isEmpty() || !base.get().grain().isFinerThan(Grain.SEASON)) {
            return Reading.of(TimexType.DATE, String.format(Locale.ROOT, "XXXX-XX-%02d", told));
        }
        YearMonth around = YearMonth.from(base.get().first());
        List<Moment> moments = IntStream.rangeClosed(-2, 2)
                .mapToObj(around::plusMonths)
                .map(this::moment)
                .flatMap(Optional::stream)
                .toList();
        Candidates candidates = new Candidates(moments, setting);
        return (reference.isPresent() && setting.fresh() ? candidates.nearestTo(base.get()) : candidates.choose(null))
                .map(Reading::of)
                .orElseGet(this::unknown);
    }

    private Reading unknown() {
        StringBuilder value = new StringBuilder(year == null ? "XXXX" : year.toString());
        if (month != null || day != null) {
            value.append(month == null ? "-XX" : String.format(Locale.ROOT, "-%02d", month));
        }
        if (day != null) {
            value.append(String.format(Locale.ROOT, "-%02d", day));
        }
        return Reading.of(TimexType.DATE, value.toString());
    }
}
