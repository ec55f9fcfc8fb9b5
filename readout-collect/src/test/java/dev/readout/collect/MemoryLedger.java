package dev.readout.collect;

import dev.readout.model.source.HostState;
import dev.readout.model.source.Ledger;
import dev.readout.model.source.PageState;
import dev.readout.model.source.PageStatus;
import dev.readout.model.source.SourceState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A ledger that forgets with the test. */
final class MemoryLedger implements Ledger {

    private final Map<String, SourceState> sources = new TreeMap<>();
    private final Map<String, PageState> pages = new TreeMap<>();
    private final Map<String, HostState> hosts = new TreeMap<>();

    @Override
    public synchronized Optional<SourceState> source(String address) {
        return Optional.ofNullable(sources.get(address));
    }

    @Override
    public synchronized void keep(SourceState state) {
        sources.put(state.source().address(), state);
    }

    @Override
    public synchronized Optional<PageState> page(String address) {
        return Optional.ofNullable(pages.get(address));
    }

    @Override
    public synchronized void keep(List<PageState> some) {
        some.forEach(page -> pages.put(page.address(), page));
    }

    @Override
    public synchronized List<PageState> due(String source, Instant now, int most) {
        return dueBy(source, now)
                .sorted(Comparator.<PageState, Boolean>comparing(page -> page.status() != PageStatus.WAITING)
                        .thenComparing(PageState::address))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized long dueCount(String source, Instant now) {
        return dueBy(source, now).count();
    }

    @Override
    public synchronized Optional<HostState> host(String host) {
        return Optional.ofNullable(hosts.get(host));
    }

    @Override
    public synchronized void keep(HostState host) {
        hosts.put(host.host(), host);
    }

    private Stream<PageState> dueBy(String source, Instant now) {
        return pages.values().stream()
                .filter(page -> page.source().equals(source))
                .filter(page -> page.due() != null && !page.due().isAfter(now));
    }
}
