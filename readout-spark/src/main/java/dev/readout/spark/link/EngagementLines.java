package dev.readout.spark.link;

import dev.readout.linking.EngagementMerger;
import dev.readout.linking.Telling;
import dev.readout.model.record.Conflict;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Tone;
import dev.readout.model.time.PartialDate;
import dev.readout.spark.line.FactLine;
import dev.readout.spark.line.FactSort;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Engagements as lines, in the order of the record. */
final class EngagementLines {

    /** Comes after every date. */
    private static final String UNDATED = "~";

    /** Length of a whole date: the finer of two dates comes first. */
    private static final int DAY = "2025-07-11".length();

    private EngagementLines() {}

    static FactLine of(EngagementMerger merger, String id) {
        Engagement engagement = merger.engagement(id);
        List<Evidence> quoted = Stream.of(
                        engagement.mentions().stream().map(EngagementMention::evidence),
                        engagement.tones().stream().map(Tone::evidence),
                        engagement.conflicts().stream()
                                .flatMap(conflict -> conflict.values().stream())
                                .map(Conflict.Value::evidence))
                .flatMap(evidence -> evidence)
                .toList();
        return FactLine.of(
                FactSort.ENGAGEMENT,
                order(engagement.start()) + " " + id,
                engagement,
                merger.tellings().stream().map(Telling::article).toList(),
                quoted);
    }

    private static String order(@Nullable PartialDate date) {
        return date == null
                ? UNDATED
                : date.firstDay() + " " + (DAY - date.toString().length());
    }
}
