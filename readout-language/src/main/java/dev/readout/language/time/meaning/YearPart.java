package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A season, a quarter or a half of a year.
 *
 * @param grain which kind
 * @param number which of them, from 1; spring is 1, winter 4
 * @param year the expression whose year it is, or null
 * @param direction -1 for {@code last summer}, 1 for {@code next}, 0 for {@code this}, or null
 */
record YearPart(
        Grain grain,
        int number,
        @Nullable Meaning year,
        @Nullable Integer direction) implements Meaning {

    @Override
    public Reading in(Setting setting) {
        if (year != null) {
            Moment moment = year.in(setting).moment();
            return moment == null ? unknown() : Reading.of(of(moment.first().getYear()));
        }
        return chosen(setting).map(Reading::of).orElseGet(this::unknown);
    }

    @Override
    public boolean isComplete() {
        return year != null && year.isComplete();
    }

    private Optional<Moment> chosen(Setting setting) {
        Optional<Moment> around = Optional.ofNullable(setting.floor())
                .or(() -> Optional.ofNullable(setting.ceiling()))
                .or(setting.near() ? setting::anaphor : setting::deixis);
        return around.flatMap(base -> {
            int year = base.first().getYear();
            List<Moment> moments =
                    IntStream.rangeClosed(year - 2, year + 2).mapToObj(this::of).toList();
            return new Candidates(moments, setting).choose(direction);
        });
    }

    private Moment of(int year) {
        int month = switch (grain) {
            case SEASON -> number * 3;
            case QUARTER -> number * 3 - 2;
            default -> number * 6 - 5;
        };
        return Moment.of(grain, LocalDate.of(year, month, 1));
    }

    private Reading unknown() {
        String value = of(2000).value();
        return Reading.of(TimexType.DATE, "XXXX" + value.substring(4));
    }
}
