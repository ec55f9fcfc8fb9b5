package dev.readout.model.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a source stands.
 *
 * @param source the source
 * @param lastAttempt when it was last asked, or null if never
 * @param lastSuccess when it last answered as it should, or null if never
 * @param failures how many attempts have failed since then
 * @param outcome what came of the last attempt: {@code unchanged}, {@code slow} …; empty if there was none
 * @param detail the same in words, or empty
 * @param gaps times in which something may have been missed, the latest first
 */
public record SourceState(
        Source source,
        @Nullable Instant lastAttempt,
        @Nullable Instant lastSuccess,
        int failures,
        String outcome,
        String detail,
        List<Gap> gaps) {

    /** Copies the list. */
    public SourceState {
        gaps = List.copyOf(gaps);
    }

    /** A source that was never asked. */
    public static SourceState fresh(Source source) {
        return new SourceState(source, null, null, 0, "", "", List.of());
    }

    /** The same of a source whose particulars may have changed. */
    public SourceState of(Source now) {
        return new SourceState(now, lastAttempt, lastSuccess, failures, outcome, detail, gaps);
    }
}
