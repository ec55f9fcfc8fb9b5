package dev.readout.collect;

import dev.readout.model.source.Ledger;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Works through tasks round by round: each host has one line and one thread; what leads to another host waits for the next round. */
final class Rounds {

    private final CollectSettings settings;
    private final Visitor visitor;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Pause pause;
    private final ExecutorService threads;
    private final BooleanSupplier stopped;
    private final Consumer<Visit> listener;
    private final Map<String, HostLine> lines = new LinkedHashMap<>();
    private final Map<String, Instant> ends = new LinkedHashMap<>();

    Rounds(
            CollectSettings settings,
            Visitor visitor,
            Ledger ledger,
            InstantSource clock,
            Pause pause,
            ExecutorService threads,
            BooleanSupplier stopped,
            Consumer<Visit> listener) {
        this.settings = settings;
        this.visitor = visitor;
        this.ledger = ledger;
        this.clock = clock;
        this.pause = pause;
        this.threads = threads;
        this.stopped = stopped;
        this.listener = listener;
    }

    /** What came of some tasks and of all that they led to. */
    List<Visit> work(List<Task> first) throws InterruptedException {
        List<Visit> visits = new ArrayList<>();
        for (List<Task> tasks = first; !tasks.isEmpty(); ) {
            ConcurrentLinkedQueue<Visit> done = new ConcurrentLinkedQueue<>();
            ConcurrentLinkedQueue<Task> further = new ConcurrentLinkedQueue<>();
            List<Future<?>> running = new ArrayList<>();
            byHost(tasks).forEach((host, own) -> {
                HostLine line = line(host);
                Instant end = ends.get(host);
                running.add(threads.submit(() -> serve(own, line, end, done, further)));
            });
            await(running);
            visits.addAll(done);
            tasks = List.copyOf(further);
        }
        return visits;
    }

    private void serve(
            List<Task> tasks,
            HostLine line,
            @Nullable Instant end,
            ConcurrentLinkedQueue<Visit> done,
            ConcurrentLinkedQueue<Task> further) {
        for (Task task : tasks) {
            Visitor.Result result = one(task, line, end);
            further.addAll(result.further());
            result.visit().ifPresent(visit -> {
                done.add(visit);
                listener.accept(visit);
            });
        }
    }

    private Visitor.Result one(Task task, HostLine line, @Nullable Instant end) {
        if (stopped.getAsBoolean()) {
            return Visitor.Result.of(task.ended(Outcome.LEFT, "stopped"));
        }
        if (end != null && clock.instant().isAfter(end)) {
            return Visitor.Result.of(task.ended(Outcome.LEFT, "the time for its host was used up"));
        }
        try {
            return visitor.visit(task, line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Visitor.Result.of(task.ended(Outcome.LEFT, "stopped"));
        }
    }

    private HostLine line(String host) {
        ends.computeIfAbsent(host, name -> clock.instant().plus(settings.hostTime()));
        return lines.computeIfAbsent(host, name -> new HostLine(name, settings.delay(), ledger, clock, pause));
    }

    private static Map<String, List<Task>> byHost(List<Task> tasks) {
        Map<String, List<Task>> byHost = new LinkedHashMap<>();
        tasks.forEach(task ->
                byHost.computeIfAbsent(task.host(), host -> new ArrayList<>()).add(task));
        return byHost;
    }

    private static void await(List<Future<?>> running) throws InterruptedException {
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException fault) {
                    throw fault;
                }
                throw new IllegalStateException("a visit ended in an error", e.getCause());
            }
        }
    }
}
