package dev.readout.server;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets so many answers be made at once, in the order in which they were asked for. Where more are asked for than can be
 * made, each then waits about as long, instead of the dear ones far longer than the others. A file takes a turn for each of
 * its parts, so that a long one lets others pass; what is kept goes past those who wait while they are few.
 */
final class Turns {

    private final Semaphore turns;
    private final int few;

    /** So many at once; half as many that wait may be passed. */
    Turns(int number) {
        few = Math.max(1, number / 2);
        turns = new Semaphore(number, true);
    }

    /** What answers an address, in its turn; what does not read waits for no one. */
    Handler inTurn(Endpoint endpoint) {
        if (!endpoint.method.equals(HandlerType.GET) || endpoint.path.startsWith(Assets.PATH)) {
            return endpoint.handler;
        }
        return context -> {
            turns.acquire();
            try {
                endpoint.handler.handle(context);
            } finally {
                turns.release();
            }
        };
    }

    /**
     * Returns at once while few wait, and in turn where many do: those who ask for what is kept would otherwise have the
     * processors to themselves, and the others wait for ever longer.
     */
    void passOrWait() {
        if (turns.getQueueLength() >= few) {
            turns.acquireUninterruptibly();
            turns.release();
        }
    }

    /** What a task makes, in its turn. */
    <T> T take(Supplier<T> task) {
        turns.acquireUninterruptibly();
        try {
            return task.get();
        } finally {
            turns.release();
        }
    }
}
