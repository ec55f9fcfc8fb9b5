package dev.readout.model.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What collecting remembers from one cycle to the next. May be shared between threads. */
public interface Ledger {

    /** How a source stands that was asked before. */
    Optional<SourceState> source(String address);

    /** Keeps how a source stands, in place of what was kept of it. */
    void keep(SourceState state);

    /** What is known of an address. */
    Optional<PageState> page(String address);

    /** Keeps what is known of addresses, in place of what was kept of them; all or none. */
    void keep(List<PageState> pages);

    /** Pages of a source that are to be asked for by now: those never fetched first, then those due longest. */
    List<PageState> due(String source, Instant now, int most);

    /** How many pages of a source are to be asked for by now. */
    long dueCount(String source, Instant now);

    /** A host that asked to be left alone, or could not be reached. */
    Optional<HostState> host(String host);

    /** Keeps the state of a host, in place of what was kept of it. */
    void keep(HostState host);
}
