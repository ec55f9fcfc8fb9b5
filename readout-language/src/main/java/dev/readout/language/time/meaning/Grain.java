package dev.readout.language.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The stretches that the calendar is cut into, each with its TIMEX3 spelling; coarsest first. */
public enum Grain {
    /** A hundred years, {@code 19}: 1900 to 1999. */
    CENTURY(1200) {
        @Override
        String value(LocalDate first) {
            return years(first, 2);
        }
    },
    /** Ten years, {@code 199}: 1990 to 1999. */
    DECADE(120) {
        @Override
        String value(LocalDate first) {
            return years(first, 3);
        }
    },
    /** {@code 2025}. */
    YEAR(12) {
        @Override
        String value(LocalDate first) {
            return years(first, 4);
        }
    },
    /** Six months, {@code 2025-H1}. */
    HALF(6) {
        @Override
        String value(LocalDate first) {
            return years(first, 4) + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
        }
    },
    /** Three months, {@code 2025-Q3}. */
    QUARTER(3) {
        @Override
        String value(LocalDate first) {
            return years(first, 4) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
        }
    },
    /**
     * {@code 2025-SU}: begins in March, June, September or December. A winter bears the year of its December here; the
     * expression's own value may name the year that it was told with.
     */
    SEASON(3) {
        @Override
        LocalDate floor(LocalDate day) {
            return day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
        }

        @Override
        String value(LocalDate first) {
            return years(first, 4) + "-" + SEASONS[first.getMonthValue() / 3 - 1];
        }
    },
    /** {@code 2025-07}. */
    MONTH(1) {
        @Override
        String value(LocalDate first) {
            return years(first, 4) + String.format(Locale.ROOT, "-%02d", first.getMonthValue());
        }
    },
    /** Monday to Sunday, {@code 2025-W28}. */
    WEEK(0) {
        @Override
        LocalDate floor(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate plus(LocalDate first, long steps) {
            return first.plusWeeks(steps);
        }

        @Override
        String value(LocalDate first) {
            return String.format(
                    Locale.ROOT,
                    "%04d-W%02d",
                    first.get(IsoFields.WEEK_BASED_YEAR),
                    first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    },
    /** Saturday and Sunday, {@code 2025-W28-WE}. */
    WEEKEND(0) {
        @Override
        LocalDate floor(LocalDate day) {
            return WEEK.floor(day).plusDays(5);
        }

        @Override
        LocalDate plus(LocalDate first, long steps) {
            return first.plusWeeks(steps);
        }

        @Override
        String value(LocalDate first) {
            return WEEK.value(WEEK.floor(first)) + "-WE";
        }
    },
    /** {@code 2025-07-11}. */
    DAY(0) {
        @Override
        LocalDate floor(LocalDate day) {
            return day;
        }

        @Override
        LocalDate plus(LocalDate first, long steps) {
            return first.plusDays(steps);
        }

        @Override
        String value(LocalDate first) {
            return MONTH.value(first) + String.format(Locale.ROOT, "-%02d", first.getDayOfMonth());
        }
    };

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private final int months;

    Grain(int months) {
        this.months = months;
    }

    /** The first day of the stretch that {@code day} lies in. */
    LocalDate floor(LocalDate day) {
        if (months >= 12) {
            return LocalDate.of(firstYear(day.getYear(), months / 12), 1, 1);
        }
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** Before Christ years count down: the 480s BC begin with 489 BC. */
    private static int firstYear(int year, int years) {
        if (year > 0) {
            return Math.max(1, year / years * years);
        }
        int before = 1 - year;
        return 1 - (before / years * years + years - 1);
    }

    /** The first day of the stretch {@code steps} on from the one that begins on {@code first}; back, where negative. */
    LocalDate plus(LocalDate first, long steps) {
        return first.plusMonths(steps * months);
    }

    /** The last day of the stretch that begins on {@code first}. */
    LocalDate last(LocalDate first) {
        return this == WEEKEND ? first.plusDays(1) : plus(first, 1).minus(1, ChronoUnit.DAYS);
    }

    /** The TIMEX3 value of the stretch that begins on {@code first}. */
    abstract String value(LocalDate first);

    /** Whether this cuts the calendar more finely than {@code other}. */
    public boolean isFinerThan(Grain other) {
        return compareTo(other) > 0;
    }

    /** The leading {@code digits} of the year's four; years before Christ as {@code BC0480}. */
    private static String years(LocalDate first, int digits) {
        int year = first.getYear();
        String four = String.format(Locale.ROOT, "%04d", year > 0 ? year : 1 - year);
        return (year > 0 ? "" : "BC") + four.substring(0, digits);
    }
}
