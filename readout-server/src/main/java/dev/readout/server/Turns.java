package dev.readout.server;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets so many answers be made at once, in the order in which they were asked for. Where more are asked for than can be
 * made, each then waits about as long, instead of the dear ones far longer than the others. A file takes a turn for each of
 * its parts, so that a long one lets others pass; what is kept needs none.
 */
final class Turns {

    private final Semaphore turns;

    /** So many at once. */
    Turns(int number) {
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
