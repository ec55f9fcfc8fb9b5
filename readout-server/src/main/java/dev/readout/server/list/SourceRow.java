package dev.readout.server.list;

import dev.readout.model.source.Gap;
import dev.readout.model.source.Source;
import dev.readout.model.source.SourceKind;
import dev.readout.model.source.SourceState;
import dev.readout.store.query.SourceCoverage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A source that is followed, in words.
 *
 * @param name what it is called
 * @param address where it is
 * @param side whose account it gives, or empty
 * @param kind what kind of voice it is, or empty
 * @param answered when it last answered as it should ({@code 2026-03-01 08:00}), or {@code never}
 * @param trouble what was the matter at the last attempt and how often in a row, or empty
 * @param pages how many pages are had
 * @param waiting how many are still to be fetched
 * @param gone how many are no longer there
 * @param gaps times in which something may have been missed, the latest first
 */
public record SourceRow(
        String name,
        String address,
        String side,
        String kind,
        String answered,
        String trouble,
        long pages,
        long waiting,
        long gone,
        List<String> gaps) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Copies the list. */
    public SourceRow {
        gaps = List.copyOf(gaps);
    }

    /** A source as it stands. */
    static SourceRow of(SourceCoverage coverage) {
        SourceState state = coverage.state();
        Source source = state.source();
        return new SourceRow(
                source.name(),
                source.address(),
                source.side() == null ? "" : source.side().value(),
                source.kind() == SourceKind.UNKNOWN ? "" : source.kind().code().replace('-', ' '),
                time(state.lastSuccess()),
                state.failures() == 0 ? "" : state.outcome() + ", " + state.detail() + times(state.failures()),
                coverage.held(),
                coverage.waiting(),
                coverage.gone(),
                state.gaps().stream().map(SourceRow::gap).toList());
    }

    private static String times(int failures) {
        return failures == 1 ? "" : " (" + failures + " times in a row)";
    }

    private static String gap(Gap gap) {
        return time(gap.since()) + " to " + (gap.until() == null ? "now" : time(gap.until())) + ": " + gap.reason();
    }

    private static String time(@Nullable Instant moment) {
        return moment == null ? "never" : MINUTE.format(moment);
    }
}
