package dev.readout.collect;

import dev.readout.collect.Visit.Role;
import dev.readout.collect.archive.Archive;
import dev.readout.collect.feed.Listing;
import dev.readout.collect.feed.ListingReader;
import dev.readout.collect.net.Fetcher;
import dev.readout.collect.net.WebAddress;
import dev.readout.model.source.Ledger;
import dev.readout.model.source.PageState;
import dev.readout.model.source.Source;
import dev.readout.model.source.SourceForm;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The front door: follows sources from one cycle to the next, and keeps what it finds as web archives.
 *
 * <pre>{@code
 * try (Collector collector = new Collector(settings, ledger, folder, Clock.systemUTC(), Pause.REAL, UUID::randomUUID)) {
 *     CycleReport report = collector.cycle(sources, visit -> {});
 * }
 * }</pre>
 *
 * <p>One thread runs cycles; another may {@link #stop}.
 */
public final class Collector implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Comparator<Visit> ORDER = Comparator.<Visit, String>comparing(
                    visit -> visit.source().address())
            .thenComparing(Visit::role)
            .thenComparing(Visit::address);

    private final CollectSettings settings;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Pause pause;
    private final Archive archive;
    private final Fetcher fetcher;
    private final Robots robots;
    private final ExecutorService threads;
    private final Set<Thread> working = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    /**
     * A collector.
     *
     * @param settings how to collect
     * @param ledger what is remembered
     * @param folder where archives are kept
     * @param clock tells the time
     * @param pause lets it pass
     * @param ids gives ids for records of archives, each once
     * @throws dev.readout.model.ReadoutException if the folder cannot be written, or another process collects into it
     */
    public Collector(
            CollectSettings settings,
            Ledger ledger,
            Path folder,
            InstantSource clock,
            Pause pause,
            Supplier<UUID> ids) {
        this.settings = settings;
        this.ledger = ledger;
        this.clock = clock;
        this.pause = pause;
        this.archive = new Archive(folder, settings.software(), settings.userAgent(), ids);
        this.fetcher =
                new Fetcher(settings.userAgent(), settings.limits(), settings.addresses(), settings.connections());
        this.robots = new Robots(fetcher, archive, clock);
        this.threads = Executors.newFixedThreadPool(settings.connections(), task -> {
            Thread thread = new Thread(task, "collect");
            thread.setDaemon(true);
            working.add(thread);
            return thread;
        });
    }

    /**
     * Asks every source for what is new, then for the pages whose turn it is.
     *
     * @param sources each address once
     * @param listener told of each address when it is done, from several threads
     * @throws InterruptedException if the thread is interrupted; what was fetched is kept
     */
    public CycleReport cycle(List<Source> sources, Consumer<Visit> listener) throws InterruptedException {
        Map<String, Source> distinct = new LinkedHashMap<>();
        sources.forEach(source -> distinct.putIfAbsent(source.address(), source));
        Entries entries = new Entries(settings, ledger);
        Settlement settlement = new Settlement(settings, archive, ledger, entries, clock);
        Visitor visitor = new Visitor(settings, fetcher, robots, ledger, settlement, clock, () -> stopped);
        Rounds rounds = new Rounds(settings, visitor, ledger, clock, pause, threads, () -> stopped, listener);
        List<Visit> visits = new ArrayList<>();
        try {
            List<Task> first = new ArrayList<>();
            distinct.values().forEach(source -> start(source, entries, first, visits));
            visits.addAll(rounds.work(first));
            note(distinct, visits, entries);
            List<Task> pages = new ArrayList<>();
            distinct.values().forEach(source -> pages(source, pages, visits));
            visits.addAll(rounds.work(pages));
        } finally {
            visits.addAll(entries.unusable());
            visits.sort(ORDER);
        }
        return new CycleReport(distinct.size(), visits, entries.tooOld(), archive.finishFiles());
    }

    /** Ends the cycle that is under way: nothing more is asked, what is under way is broken off. */
    public void stop() {
        stopped = true;
        fetcher.close();
        working.forEach(Thread::interrupt);
    }

    @Override
    public void close() {
        stop();
        threads.shutdown();
        try {
            boolean over = threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!over) {
                return; // somebody still writes; the next collector gives the files their names
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        archive.close();
    }

    private void start(Source source, Entries entries, List<Task> tasks, List<Visit> visits) {
        Optional<URI> address = WebAddress.parse(source.address());
        if (address.isPresent()) {
            tasks.add(Task.of(source, Role.SOURCE, address.get(), 0));
        } else if (source.form() == SourceForm.LIST && isPath(source.address())) {
            visits.add(onDisk(source, entries));
        } else {
            visits.add(new Visit(
                    source, Role.SOURCE, source.address(), Outcome.BAD_ADDRESS, "no address of http or https"));
        }
    }

    private static boolean isPath(String address) {
        try {
            return !address.contains("://") && !Path.of(address).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Visit onDisk(Source source, Entries entries) {
        try {
            Listing listing = ListingReader.lines(Files.readAllBytes(Path.of(source.address())), Entries.MOST);
            Task task = new Task(
                    source,
                    Role.SOURCE,
                    source.address(),
                    Path.of(source.address()).toUri(),
                    List.of(),
                    0);
            entries.take(task, listing, clock.instant());
            return task.ended(
                    Outcome.UNCHANGED, "a list of " + listing.entries().size() + " addresses");
        } catch (IOException e) {
            return new Visit(source, Role.SOURCE, source.address(), Outcome.MISSING, "it cannot be read: " + e);
        }
    }

    private void note(Map<String, Source> sources, List<Visit> visits, Entries entries) {
        Standing standing = new Standing(ledger);
        Instant now = clock.instant();
        sources.forEach((address, source) -> {
            List<Visit> own = visits.stream()
                    .filter(visit -> visit.source().address().equals(address))
                    .filter(visit -> visit.role() != Role.PAGE && visit.outcome() != Outcome.LEFT)
                    .sorted(ORDER)
                    .toList();
            if (!own.isEmpty()) {
                standing.note(source, own, entries.seen(address), now);
            }
        });
    }

    private void pages(Source source, List<Task> tasks, List<Visit> visits) {
        List<PageState> due = ledger.due(source.address(), clock.instant(), settings.pages() + 1);
        for (PageState page : due.subList(0, Math.min(due.size(), settings.pages()))) {
            tasks.add(Task.of(source, Role.PAGE, URI.create(page.address()), 0));
        }
        if (due.size() > settings.pages()) {
            long left = ledger.dueCount(source.address(), clock.instant()) - settings.pages();
            visits.add(new Visit(
                    source,
                    Role.PAGE,
                    "",
                    Outcome.LEFT,
                    left + " pages more than the " + settings.pages() + " that a cycle asks of a source"));
        }
    }
}
