package dev.readout.language.time.meaning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the stretches of the calendar that an unfinished date may mean ({@code October}, {@code Friday},
 * {@code the summer}).
 *
 * <p>In a range the other end decides; then a word such as {@code last} or {@code next}; then, in news, the tense of the
 * governing verb against the day of publication; in a narrative the story goes on from the date told before.
 */
final class Candidates {

    /** A time so many days before the one told before lies in the next year: January after December. */
    private static final int NEW_YEAR_GAP_DAYS = 240;

    private final List<Moment> moments;
    private final Setting setting;

    /**
     * Candidates to choose among.
     *
     * @param moments the stretches that may be meant, of one grain, in order
     */
    Candidates(List<Moment> moments, Setting setting) {
        this.moments = moments;
        this.setting = setting;
    }

    /**
     * The one that is meant.
     *
     * @param direction -1 for {@code last}, 1 for {@code next}, 0 for {@code this}, null where no word tells
     */
    Optional<Moment> choose(@Nullable Integer direction) {
        if (setting.floor() != null) {
            return firstFrom(setting.floor());
        }
        if (setting.ceiling() != null) {
            return lastUpTo(setting.ceiling());
        }
        Optional<Moment> deixis = setting.deixis();
        if (deixis.isEmpty()) {
            return Optional.empty();
        }
        if (direction != null) {
            return directed(deixis.get(), direction);
        }
        boolean story = setting.genre() == Genre.NARRATIVE || setting.near();
        return story ? told(setting.anaphor().orElseThrow()) : reported(deixis.get());
    }

    private Optional<Moment> directed(Moment base, int direction) {
        if (direction < 0) {
            return last(moment -> moment.last().isBefore(base.first()));
        }
        if (direction > 0) {
            return first(moment -> moment.first().isAfter(base.last()));
        }
        if (finerThanWeek()) {
            return setting.tense() == Tense.PAST ? lastUpTo(base) : firstFrom(base);
        }
        return first(moment -> moment.first().getYear() == base.first().getYear());
    }

    /** Whether they are days of one week after another. */
    private boolean isWeekly() {
        return moments.size() > 1
                && moments.get(0).first().plusWeeks(1).equals(moments.get(1).first());
    }

    /** The one that lies nearest to another time. */
    Optional<Moment> nearestTo(Moment other) {
        return nearest(other);
    }

    private boolean finerThanWeek() {
        return moments.get(0).grain().isFinerThan(Grain.WEEKEND);
    }

    private Optional<Moment> reported(Moment published) {
        return switch (setting.tense()) {
            case PAST -> lastUpTo(published);
            case FUTURE -> firstFrom(published);
            case PLANNED -> finerThanWeek() && isWeekly() ? firstFrom(published) : nearest(published);
            case UNKNOWN -> nearest(published);
        };
    }

    /** The story goes on: the same year as the date before, or the next where a year has run out. */
    private Optional<Moment> told(Moment before) {
        Optional<Moment> same =
                first(moment -> moment.first().getYear() == before.first().getYear());
        boolean ranOut = same.isPresent()
                && before.grain().isFinerThan(Grain.YEAR)
                && same.get().first().plusDays(NEW_YEAR_GAP_DAYS).isBefore(before.first());
        return ranOut || same.isEmpty() ? firstFrom(before) : same;
    }

    private Optional<Moment> firstFrom(Moment base) {
        return first(moment -> !moment.last().isBefore(base.first()));
    }

    private Optional<Moment> lastUpTo(Moment base) {
        return last(moment -> !moment.first().isAfter(base.last()));
    }

    private Optional<Moment> nearest(Moment base) {
        return moments.stream().min(Comparator.comparingLong(moment -> distance(moment, base)));
    }

    private static long distance(Moment moment, Moment base) {
        long before = base.first().toEpochDay() - moment.last().toEpochDay();
        long after = moment.first().toEpochDay() - base.last().toEpochDay();
        return Math.max(0, Math.max(before, after));
    }

    private Optional<Moment> first(Predicate<Moment> test) {
        return moments.stream().filter(test).findFirst();
    }

    private Optional<Moment> last(Predicate<Moment> test) {
        return moments.stream().filter(test).reduce((earlier, later) -> later);
    }
}
