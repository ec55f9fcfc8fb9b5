package dev.readout.spark.page;

import dev.readout.model.ReadoutException;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns what hands out its items one after the other into what is asked for them, holding a few at a time: a file of any
 * length needs the memory of those few.
 *
 * @param <T> what is handed out
 */
final class Pulled<T> implements Iterator<T>, AutoCloseable {

    private static final int HELD = 16;

    /** Hands out items until there are no more. */
    interface Source<T> {
        void forEach(Consumer<T> sink) throws IOException;
    }

    /** An item; or, with neither, the end; or with a fault, why no more come. */
    private record Step<T>(Optional<T> item, Optional<Throwable> fault) {}

    /** Thrown through a source that nobody asks any more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final BlockingQueue<Step<T>> steps = new ArrayBlockingQueue<>(HELD);
    private final Thread thread;
    private @Nullable Step<T> next;

    Pulled(String name, Source<T> source) {
        thread = new Thread(() -> run(source), "reading " + name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public boolean hasNext() {
        Step<T> step = peek();
        step.fault().ifPresent(Pulled::raise);
        return step.item().isPresent();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T item = peek().item().orElseThrow();
        next = null;
        return item;
    }

    /** Ends the source, wherever it is. */
    @Override
    public void close() {
        thread.interrupt();
    }

    private Step<T> peek() {
        Step<T> step = next;
        if (step == null) {
            try {
                step = steps.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a file was read", e);
            }
            next = step;
        }
        return step;
    }

    private static void raise(Throwable fault) {
        if (fault instanceof IOException io) {
            throw new ReadoutException(ReadoutException.Code.FILES, String.valueOf(io.getMessage()), io);
        }
        throw new IllegalStateException("while a file was read", fault);
    }

    private void run(Source<T> source) {
        try {
            source.forEach(item -> put(new Step<>(Optional.of(item), Optional.empty())));
            put(new Step<>(Optional.empty(), Optional.empty()));
        } catch (Stopped e) {
            // nobody asks any more
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private void fail(Throwable fault) {
        try {
            put(new Step<>(Optional.empty(), Optional.of(fault)));
        } catch (Stopped e) {
            // nobody asks any more
        }
    }

    private void put(Step<T> step) {
        try {
            steps.put(step);
        } catch (InterruptedException e) {
            throw new Stopped();
        }
    }
}
