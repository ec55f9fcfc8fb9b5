package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A year by its last two digits: {@code '99}, of the hundred years that end soon after what is spoken of.
 *
 * @param grain {@link Grain#YEAR}, or {@link Grain#DECADE} for {@code the '90s}
 * @param digits 0 to 99
 */
record ShortYear(Grain grain, int digits) implements Meaning {

    private static final int YEARS_AHEAD = 20;

    @Override
    public Reading in(Setting setting) {
        return setting.anaphor()
                .map(base -> Reading.of(
                        Moment.of(grain, LocalDate.of(near(base.first().getYear()), 1, 1))))
                .orElseGet(() -> Reading.of(
                        TimexType.DATE,
                        String.format(Locale.ROOT, "XX%02d", digits).substring(0, grain == Grain.YEAR ? 4 : 3)));
    }

    private int near(int around) {
        int year = Math.floorDiv(around, 100) * 100 + digits;
        return year > around + YEARS_AHEAD ? year - 100 : year;
    }
}
