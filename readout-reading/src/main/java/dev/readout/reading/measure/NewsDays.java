package dev.readout.reading.measure;

import dev.readout.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** How days lie to that of publication: still to come, news, or long past. */
final class NewsDays {

    /** A day told by its weekday alone is news for a week. */
    private static final long NEWS_DAYS = 7;

    private static final long FRESH_DAYS = 4;

    private static final long FAR_DAYS = 60;

    private final @Nullable PartialDate published;

    /**
     * Days seen from one article.
     *
     * @param published its day of publication, or null
     */
    NewsDays(@Nullable PartialDate published) {
        this.published = published;
    }

    /** Whether a day lies after that of publication. */
    boolean isAhead(@Nullable PartialDate date) {
        return date != null && published != null && date.firstDay().isAfter(published.lastDay());
    }

    /** Whether a day lies so long after that of publication that none who tells what was done means the next such day. */
    boolean isFarAhead(@Nullable PartialDate date) {
        return date != null
                && published != null
                && date.firstDay().isAfter(published.lastDay().plusDays(FAR_DAYS));
    }

    /** Whether a day is that of publication or one of the few before it. */
    boolean isNow(@Nullable PartialDate date) {
        return date != null
                && published != null
                && date.precision() == PartialDate.Precision.DAY
                && !date.firstDay().isAfter(published.lastDay())
                && date.firstDay().isAfter(published.firstDay().minusDays(NEWS_DAYS));
    }

    /** Whether a day lies so long before that of publication that it is no news any more. */
    boolean isPast(@Nullable PartialDate date) {
        return date != null
                && published != null
                && date.lastDay().isBefore(published.firstDay().minusDays(FRESH_DAYS));
    }
}
