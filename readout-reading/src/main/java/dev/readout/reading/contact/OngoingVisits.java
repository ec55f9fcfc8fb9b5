package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Visits that go on while the news is written, with no day told: {@code who is paying a visit to Chad} is of the month of the news. */
final class OngoingVisits {

    /** A visit that goes on in the first days of a month may have begun in the month before. */
    private static final int FIRST_DAYS = 4;

    private OngoingVisits() {}

    /** Dates those of an article published on a day. */
    static void date(List<Story> stories, @Nullable PartialDate published) {
        boolean sure = published != null
                && published.precision() == PartialDate.Precision.DAY
                && published.firstDay().getDayOfMonth() > FIRST_DAYS;
        if (published == null || !sure) {
            return;
        }
        stories.stream()
                .filter(story -> story.kind == EngagementKind.VISIT
                        && story.status == EngagementStatus.ONGOING
                        && story.start == null)
                .forEach(story -> story.start = Months.of(published));
    }
}
