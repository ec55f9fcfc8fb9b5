package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So many units on from somewhere: {@code yesterday}, {@code two weeks later}, {@code next year}, {@code that month},
 * {@code the day after the ceasefire of 11 November}.
 *
 * @param from where it counts from
 * @param of the expression that it counts from where {@code from} is {@link From#EXPRESSION}, else null
 * @param unit what is counted; the result is as coarse
 * @param steps how many, back where negative; null where only the direction is told ({@code days later})
 * @param forward whether it goes forward; tells the direction where {@code steps} is null
 */
record Shifted(
        From from,
        @Nullable Meaning of,
        Unit unit,
        @Nullable Double steps,
        boolean forward) implements Meaning {

    /** Where a shift counts from. */
    enum From {
        /** From when it is said. */
        SPEECH,
        /** From the date told before. */
        BEFORE,
        /** From another expression. */
        EXPRESSION
    }

    private static final String[] OPEN = {"XXXX", "-XX", "-XX"};

    @Override
    public Reading in(Setting setting) {
        if (steps == null) {
            return Reading.of(TimexType.DATE, forward ? "FUTURE_REF" : "PAST_REF");
        }
        Optional<Moment> base = base(setting);
        if (unit.isOfTheClock()) {
            return Reading.of(
                    TimexType.TIME, base.map(day -> inDays(day) + "TXX:XX").orElse("XXXX-XX-XXTXX:XX"));
        }
        return base.map(moment -> shifted(moment, steps)).orElseGet(() -> Reading.of(TimexType.DATE, open("", 0)));
    }

    @Override
    public boolean isComplete() {
        return of != null && of.isComplete();
    }

    private Optional<Moment> base(Setting setting) {
        return switch (from) {
            case SPEECH -> setting.deixis();
            case BEFORE -> setting.anaphor();
            case EXPRESSION ->
                Optional.ofNullable(of)
                        .flatMap(other -> Optional.ofNullable(other.in(setting).moment()));
        };
    }

    private Reading shifted(Moment base, double count) {
        Unit counted = unit;
        double whole = count;
        if (count != Math.rint(count) && unit == Unit.YEAR) {
            counted = Unit.MONTH;
            whole = count * 12;
        }
        Grain grain = counted.grain();
        if (grain.isFinerThan(base.grain()) && grain.isFinerThan(Grain.SEASON)) {
            return tooCoarse(base);
        }
        Moment start = base.in(grain);
        return Reading.of(start.plus(Math.round(whole)));
    }

    /** {@code four days later}, after a month: the day stays open. */
    private Reading tooCoarse(Moment base) {
        boolean month = base.grain() == Grain.MONTH;
        return steps != null && steps == 0
                ? Reading.of(base)
                : Reading.of(
                        TimexType.DATE,
                        open(base.in(month ? Grain.MONTH : Grain.YEAR).value(), month ? 2 : 1));
    }

    /** {@code known}, which tells so many places of year, month and day, with X in the others as far as the unit goes. */
    private String open(String known, int places) {
        StringBuilder value = new StringBuilder(known);
        int depth = unit.grain().isFinerThan(Grain.MONTH) ? 3 : unit == Unit.MONTH ? 2 : 1;
        for (int i = places; i < depth; i++) {
            value.append(OPEN[i]);
        }
        return value.toString();
    }

    private static String inDays(Moment base) {
        return base.grain() == Grain.DAY ? base.value() : "XXXX-XX-XX";
    }
}
