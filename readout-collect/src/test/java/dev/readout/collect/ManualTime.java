package dev.readout.collect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that passes only when somebody waits. */
final class ManualTime implements InstantSource, Pause {

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private Duration waited = Duration.ZERO;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void pass(Duration duration) {
        now = now.plus(duration);
        waited = waited.plus(duration);
    }

    /** How long was waited in all. */
    synchronized Duration waited() {
        return waited;
    }
}
