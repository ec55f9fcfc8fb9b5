package dev.readout.language.time.meaning;

import dev.readout.language.time.meaning.Length.Amount;
import dev.readout.language.time.meaning.Shifted.From;
import dev.readout.model.analysis.TimexType;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The meanings that a rule may give, by the names that the rulebook knows them by, with their arguments. */
@SuppressWarnings("ImmutableEnumChecker") // the factories hold no state and the sets are never changed
public enum MeaningKind {
    /**
     * A year, month or day: {@code year} (or {@code short}, two digits in the century of {@code year}), {@code month},
     * {@code day}, {@code era} (-1 before Christ), {@code of} (the expression whose year it is), {@code dir}, {@code from} ({@code before} where
     * {@code dir} counts from the date told before).
     */
    DATE(MeaningKind::date, "year", "short", "month", "day", "era", "of", "dir", "from"),
    /** A year of two digits: {@code year}. */
    SHORT_YEAR(args -> new ShortYear(Grain.YEAR, args.neededWhole("year")), "year"),
    /** A decade by two digits: {@code year}. */
    SHORT_DECADE(args -> new ShortYear(Grain.DECADE, args.neededWhole("year")), "year"),
    /** A day of the week: {@code day} from 1, {@code of} (its week), {@code dir}. */
    WEEKDAY(
            args -> new Weekday(DayOfWeek.of(args.neededWhole("day")), args.meaning("of"), args.whole("dir")),
            "day",
            "of",
            "dir"),
    /**
     * So many units on: {@code from} ({@code speech} or {@code before}) or {@code of} (an expression), {@code unit},
     * {@code by} (left out: an open number), {@code sign}.
     */
    SHIFT(MeaningKind::shift, "from", "of", "unit", "by", "sign"),
    /** A season: {@code number} from 1 (spring), {@code year}, {@code dir}. */
    SEASON(args -> yearPart(Grain.SEASON, args), "number", "year", "dir", "era"),
    /** A quarter: {@code number}, {@code year}, {@code dir}. */
    QUARTER(args -> yearPart(Grain.QUARTER, args), "number", "year", "dir", "era"),
    /** A half of a year: {@code number}, {@code year}, {@code dir}. */
    HALF(args -> yearPart(Grain.HALF, args), "number", "year", "dir", "era"),
    /** The weekend that is spoken of. */
    WEEKEND(args -> new Weekend()),
    /** A weekday or weekend counted in its month: {@code number} (-1: the last), {@code day} (left out: a weekend), {@code of}. */
    NTH_OF_MONTH(MeaningKind::nthOfMonth, "number", "day", "of"),
    /** What comes again each {@code number} of {@code unit}. */
    EVERY(args -> new Fixed(TimexType.SET, length(args).value()), "number", "unit"),
    /** What comes again each {@code day} of the week, from 1. */
    EVERY_WEEKDAY(args -> new Fixed(TimexType.SET, "XXXX-WXX-" + args.neededWhole("day")), "day"),
    /** What comes again each {@code month}, from 1. */
    EVERY_MONTH(
            args -> new Fixed(TimexType.SET, String.format(Locale.ROOT, "XXXX-%02d", args.neededWhole("month"))),
            "month"),
    /** A decade by a year in it: {@code year}, {@code era}. */
    DECADE(args -> new Era(Grain.DECADE, args.year("year")), "year", "era"),
    /** A century by its number: {@code number}, {@code era}. */
    CENTURY(MeaningKind::century, "number", "era"),
    /** A part of another expression: {@code mod}, {@code of}. */
    PART(args -> args.has("mod") ? new Part(args.word("mod"), args.needed("of")) : args.needed("of"), "mod", "of"),
    /** A value that no setting changes: {@code type}, {@code value}. */
    FIXED(args -> new Fixed(TimexType.valueOf(args.word("type")), args.word("value")), "type", "value"),
    /** The time told before. */
    SAME(args -> new Same()),
    /** A part of a day: {@code part}, {@code of}. */
    DAYPART(args -> new DayPart(args.word("part"), args.meaning("of")), "part", "of"),
    /** A time on the clock: {@code hour}, {@code minute}, {@code half} (0 before noon, 12 after), {@code of}. */
    CLOCK(MeaningKind::clock, "hour", "minute", "half", "of"),
    /** A length: {@code number} (left out: an open number), {@code unit}, and a second pair; {@code plus} adds to the first. */
    LENGTH(MeaningKind::length, "number", "unit", "plus", "number2", "unit2"),
    /** A feast: {@code rule} as {@link Holiday} has it, {@code year}, {@code dir}. */
    HOLIDAY(args -> new Holiday(args.word("rule"), args.yearMeaning("year"), args.whole("dir")), "rule", "year", "dir");

    private final Function<Arguments, Meaning> factory;
    private final Set<String> parameters;

    MeaningKind(Function<Arguments, Meaning> factory, String... parameters) {
        this.factory = factory;
        this.parameters = Set.of(parameters);
    }

    /** The kind that the rulebook calls {@code name}: {@code short-year}. */
    public static Optional<MeaningKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }

    /** Whether it takes an argument of that name. */
    public boolean takes(String parameter) {
        return parameters.contains(parameter);
    }

    /**
     * A meaning of this kind.
     *
     * @throws IllegalArgumentException if an argument is missing or is not what it should be
     */
    public Meaning of(Arguments arguments) {
        return factory.apply(arguments);
    }

    private static Meaning date(Arguments args) {
        Integer year = null;
        if (args.has("year")) {
            int told = args.neededWhole("year");
            int whole = args.has("short") ? told - told % 100 + args.neededWhole("short") : told;
            year = args.whole("era", 1) < 0 ? 1 - whole : whole;
        }
        boolean story = args.has("from") && args.word("from").equals("before");
        return new CalendarDate(
                year, args.meaning("of"), args.whole("month"), args.whole("day"), args.whole("dir"), story);
    }

    private static Meaning nthOfMonth(Arguments args) {
        Integer day = args.whole("day");
        return new NthOfMonth(args.neededWhole("number"), day == null ? null : DayOfWeek.of(day), args.needed("of"));
    }

    private static Meaning shift(Arguments args) {
        Meaning of = args.meaning("of");
        int sign = args.whole("sign", 1);
        @Nullable Double by = args.number("by");
        From from =
                of != null ? From.EXPRESSION : From.valueOf(args.word("from").toUpperCase(Locale.ROOT));
        boolean forward = by == null ? sign > 0 : sign * by > 0;
        return new Shifted(from, of, Unit.of(args.word("unit")), by == null ? null : sign * by, forward);
    }

    private static Meaning yearPart(Grain grain, Arguments args) {
        return new YearPart(grain, args.neededWhole("number"), args.yearMeaning("year"), args.whole("dir"));
    }

    private static Meaning century(Arguments args) {
        int number = args.neededWhole("number");
        boolean before = args.whole("era", 1) < 0;
        return new Era(Grain.CENTURY, before ? 1 - (number - 1) * 100 - 1 : (number - 1) * 100);
    }

    private static Meaning clock(Arguments args) {
        int hour = args.neededWhole("hour");
        Integer half = args.whole("half");
        int told = half == null ? hour : hour % 12 + half;
        return new ClockTime(told, args.whole("minute", 0), args.meaning("of"));
    }

    private static Length length(Arguments args) {
        List<Amount> amounts = new ArrayList<>();
        Double number = args.number("number");
        Double plus = args.number("plus");
        if (number != null && plus != null) {
            number = number + plus;
        }
        amounts.add(new Amount(number, Unit.of(args.word("unit"))));
        if (args.has("unit2")) {
            amounts.add(new Amount(args.number("number2"), Unit.of(args.word("unit2"))));
        }
        return new Length(amounts);
    }
}
