package dev.readout.collect;

import dev.readout.model.source.HostState;
import dev.readout.model.source.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one line to a host: who asks it waits for the turn, and nobody asks while it wants to be left alone. */
final class HostLine {

    private final String host;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Pause pause;
    private Duration delay;
    private @Nullable Instant last;

    HostLine(String host, Duration delay, Ledger ledger, InstantSource clock, Pause pause) {
        this.host = host;
        this.delay = delay;
        this.ledger = ledger;
        this.clock = clock;
        this.pause = pause;
    }

    /** Until when the host wants to be left alone; empty if it may be asked now. */
    Optional<Instant> closedUntil() {
        return ledger.host(host).map(HostState::until).filter(until -> until.isAfter(clock.instant()));
    }

    /** What the host's robots.txt wants between two requests. */
    void atLeast(Duration wanted) {
        delay = delay.compareTo(wanted) > 0 ? delay : wanted;
    }

    /** Waits until the host may be asked again. */
    void turn() throws InterruptedException {
        if (last != null) {
            Duration wait = Duration.between(clock.instant(), last.plus(delay));
            if (!wait.isNegative() && !wait.isZero()) {
                pause.pass(wait);
            }
        }
        last = clock.instant();
    }

    /** The host could not cope. */
    void overburdened(Optional<Duration> asked) {
        int failures = ledger.host(host).map(HostState::failures).orElse(0) + 1;
        Duration rest = asked.map(Schedule::atMost).orElseGet(() -> Schedule.rest(failures));
        ledger.keep(new HostState(host, failures, clock.instant().plus(rest)));
    }

    /** The host answered as it should. */
    void well() {
        ledger.host(host)
                .filter(state -> state.failures() > 0)
                .ifPresent(state -> ledger.keep(new HostState(host, 0, clock.instant())));
    }
}
