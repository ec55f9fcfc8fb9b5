package dev.readout.collect;

import java.time.Duration;

/** Lets time pass. */
public interface Pause {

    /** Sleeps. */
    Pause REAL = duration -> Thread.sleep(duration.toMillis());

    /**
     * Returns when so much time has passed.
     *
     * @throws InterruptedException if there is to be no more waiting
     */
    void pass(Duration duration) throws InterruptedException;
}
