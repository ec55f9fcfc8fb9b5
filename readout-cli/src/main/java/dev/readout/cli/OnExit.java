package dev.readout.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops something in an orderly way when the process is told to end, and waits a little until it has come to its end. */
final class OnExit implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch ended = new CountDownLatch(1);

    /** Stops something at the end of the process, if it is not over by then. */
    void stop(Runnable stop) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (ended.getCount() > 0) {
                                stop.run();
                                await();
                            }
                        },
                        "stop"));
    }

    /** It is over. */
    @Override
    public void close() {
        ended.countDown();
    }

    private void await() {
        try {
            boolean over = ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!over) {
                return; // what is cut off now is gone on with by the next run
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
