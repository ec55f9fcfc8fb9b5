package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Who waits for whom. */
class TurnsTest {

    private final Turns turns = new Turns(1);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void whatIsKeptPassesThoseWhoWaitWhileTheyAreFew() {
        turns.take(() -> {
            turns.passOrWait();
            return done.add("kept");
        });
        assertThat(done).containsExactly("kept");
    }

    @Test
    void whatIsKeptWaitsWhereManyWait() throws InterruptedException {
        Thread made = new Thread(() -> turns.take(() -> done.add("made")));
        Thread kept = new Thread(() -> {
            turns.passOrWait();
            done.add("kept");
        });
        turns.take(() -> {
            untilItWaits(made);
            untilItWaits(kept);
            return done.add("before");
        });
        made.join();
        kept.join();
        assertThat(done).containsExactly("before", "made", "kept");
    }

    private static void untilItWaits(Thread thread) {
        thread.start();
        while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
    }
}
