package dev.readout.language;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** A fixed number of threads that share out steps which do not depend on each other; steps may share out steps. */
final class Workers implements AutoCloseable {

    private final ForkJoinPool pool;

    Workers(int threads) {
        this.pool = new ForkJoinPool(threads);
    }

    /** The results of {@code step} for all items, in the items' order. What a step throws is thrown here. */
    <T, R> List<R> each(List<T> items, Function<T, R> step) {
        if (ForkJoinTask.getPool() != pool) {
            return pool.invoke(ForkJoinTask.adapt(() -> each(items, step)));
        }
        List<ForkJoinTask<R>> tasks = items.stream()
                .map(item -> ForkJoinTask.adapt(() -> step.apply(item)))
                .toList();
        return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
    }

    /** Begins a step on one of the threads. What it throws, the future fails with. */
    <R> CompletableFuture<R> begin(Supplier<R> step) {
        return CompletableFuture.supplyAsync(step, pool);
    }

    /** Steps that were not yet begun never are; waits for the others. */
    @Override
    public void close() {
        pool.shutdownNow();
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true; // what a step still uses must not be taken from under it
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
