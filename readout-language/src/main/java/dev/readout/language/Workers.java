package dev.readout.language;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

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

    @Override
    public void close() {
        pool.shutdown();
    }
}
