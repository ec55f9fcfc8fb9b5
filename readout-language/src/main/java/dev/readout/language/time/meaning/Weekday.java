package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A day by its place in the week.
 *
 * @param day which
 * @param of the week that it lies in ({@code Friday of last week}), or null
 * @param direction -1 for {@code last Friday}, 1 for {@code next}, 0 for {@code this}, or null
 */
record Weekday(
        DayOfWeek day, @Nullable Meaning of, @Nullable Integer direction) implements Meaning {

    @Override
    public Reading in(Setting setting) {
        return day(setting).map(Reading::of).orElseGet(this::unknown);
    }

    private Optional<Moment> day(Setting setting) {
        if (of != null) {
            return Optional.ofNullable(of.in(setting).moment())
                    .map(week -> Moment.day(week.first().with(TemporalAdjusters.nextOrSame(day))));
        }
        Optional<Moment> around = Optional.ofNullable(setting.floor())
                .or(() -> Optional.ofNullable(setting.ceiling()))
                .or(setting::deixis)
                .filter(base -> base.grain().isFinerThan(Grain.MONTH));
        return around.flatMap(
                base -> candidates(base.first(), forwardInStory(setting)).choose(direction));
    }

    private Candidates candidates(LocalDate around, Setting setting) {
        LocalDate first = around.minusWeeks(2).with(TemporalAdjusters.nextOrSame(day));
        List<Moment> moments = LongStream.range(0, 5)
                .mapToObj(first::plusWeeks)
                .map(Moment::day)
                .toList();
        return new Candidates(moments, setting);
    }

    /** A story's weekday is the next one; news without a tense tells of the last one. */
    private static Setting forwardInStory(Setting setting) {
        if (setting.genre() == Genre.NARRATIVE && setting.reference() != null && setting.ceiling() == null) {
            return setting.floor() == null ? setting.after(setting.reference()) : setting;
        }
        boolean untold = setting.tense() == Tense.UNKNOWN;
        return new Setting(
                setting.genre(),
                setting.published(),
                setting.reference(),
                false,
                setting.fresh(),
                setting.year(),
                untold ? Tense.PAST : setting.tense(),
                setting.floor(),
                setting.ceiling());
    }

    private Reading unknown() {
        return Reading.of(TimexType.DATE, "XXXX-WXX-" + day.getValue());
    }
}
