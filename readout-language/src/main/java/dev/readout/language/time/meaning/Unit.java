package dev.readout.language.time.meaning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The units that lengths of time are told in, each with its TIMEX3 letters. */
public enum Unit {
    SECOND("TS", 0, null),
    MINUTE("TM", 1, null),
    HOUR("TH", 60, null),
    DAY("D", 1_440, Grain.DAY),
    WEEKEND("WE", 0, Grain.WEEKEND),
    WEEK("W", 10_080, Grain.WEEK),
    MONTH("M", 0, Grain.MONTH),
    QUARTER("Q", 0, Grain.QUARTER),
    SEASON("SN", 0, Grain.SEASON),
    YEAR("Y", 0, Grain.YEAR),
    DECADE("DE", 0, Grain.DECADE),
    CENTURY("CE", 0, Grain.CENTURY);

    private final String code;
    private final int minutes;
    private final @Nullable Grain grain;

    Unit(String code, int minutes, @Nullable Grain grain) {
        this.code = code;
        this.minutes = minutes;
        this.grain = grain;
    }

    /**
     * The unit with these letters.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Unit of(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit of time has the code " + code));
    }

    /** The letters: {@code D}, {@code TH}, {@code DE}. */
    public String code() {
        return code;
    }

    /** The minutes of one, 0 where that is not a fixed whole number. */
    int minutes() {
        return minutes;
    }

    /** Whether it is shorter than a day. */
    boolean isOfTheClock() {
        return grain == null;
    }

    /** The stretch of the calendar as long as the unit; a day for the units of the clock. */
    Grain grain() {
        return grain == null ? Grain.DAY : grain;
    }
}
