package dev.readout.collect;

import dev.readout.collect.Visit.Role;
import dev.readout.collect.feed.Listing;
import dev.readout.collect.net.WebAddress;
import dev.readout.model.source.Ledger;
import dev.readout.model.source.PageState;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Remembers the pages that sources name before any of them is asked for, so that none is lost. */
final class Entries {

    /** How many entries of a feed or sitemap are looked at: as many as a sitemap may have. */
    static final int MOST = 50_000;

    private static final int DEEPEST = 2;
    private static final int MOST_SITEMAPS = 50;

    private final CollectSettings settings;
    private final Ledger ledger;
    private final ConcurrentLinkedQueue<Visit> unusable = new ConcurrentLinkedQueue<>();
    private final Map<String, Seen> seen = new HashMap<>();
    private int tooOld;

    Entries(CollectSettings settings, Ledger ledger) {
        this.settings = settings;
        this.ledger = ledger;
    }

    /**
     * What a source named in this cycle.
     *
     * @param entries how many pages
     * @param known how many of them were known before
     */
    record Seen(int entries, int known) {}

    /** Entries that are no addresses. */
    List<Visit> unusable() {
        return List.copyOf(unusable);
    }

    /** How many pages were passed over for their age. */
    synchronized int tooOld() {
        return tooOld;
    }

    /** What a source named; nothing if it was not read. */
    synchronized Seen seen(String source) {
        return seen.getOrDefault(source, new Seen(0, 0));
    }

    /** Remembers the pages in a list; the sitemaps in an index, and the feeds in a list of subscriptions, are to be asked next. */
    List<Task> take(Task task, Listing listing, Instant now) {
        if (listing.kind() == Listing.Kind.SITEMAP_INDEX) {
            return sitemaps(task, listing, now);
        }
        List<PageState> fresh = new ArrayList<>();
        int known = 0;
        for (Listing.Entry entry : listing.entries()) {
            Optional<URI> address = address(task, entry);
            if (address.isEmpty() || isTooOld(listing, entry, now)) {
                continue;
            }
            Optional<PageState> page = ledger.page(address.get().toString());
            known += page.isPresent() ? 1 : 0;
            page.ifPresentOrElse(
                    state -> {
                        if (Schedule.isOutdated(state, entry.changed())) {
                            fresh.add(state.due(now));
                        }
                    },
                    () -> fresh.add(PageState.found(
                            address.get().toString(), task.source().address(), now)));
        }
        ledger.keep(fresh);
        count(task, fresh.size() + known, known);
        return List.of();
    }

    private synchronized void count(Task task, int entries, int known) {
        seen.merge(
                task.source().address(),
                new Seen(entries, known),
                (one, other) -> new Seen(one.entries() + other.entries(), one.known() + other.known()));
    }

    private synchronized boolean isTooOld(Listing listing, Listing.Entry entry, Instant now) {
        Instant changed = entry.changed();
        boolean old = listing.kind() == Listing.Kind.SITEMAP
                && changed != null
                && changed.isBefore(now.minus(settings.sitemapAge()));
        tooOld += old ? 1 : 0;
        return old;
    }

    private List<Task> sitemaps(Task task, Listing listing, Instant now) {
        if (task.depth() >= DEEPEST) {
            return List.of();
        }
        List<Task> further = new ArrayList<>();
        Instant oldest = now.minus(settings.sitemapAge());
        listing.entries().stream()
                .filter(entry -> entry.changed() == null || !entry.changed().isBefore(oldest))
                .sorted(Comparator.comparing(Listing.Entry::changed, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MOST_SITEMAPS)
                .forEach(entry -> address(task, entry)
                        .ifPresent(address ->
                                further.add(Task.of(task.source(), Role.SITEMAP, address, task.depth() + 1))));
        return further;
    }

    private Optional<URI> address(Task task, Listing.Entry entry) {
        Optional<URI> address = WebAddress.resolve(task.at(), entry.address());
        if (address.isEmpty()) {
            unusable.add(new Visit(
                    task.source(), Role.PAGE, entry.address(), Outcome.BAD_ADDRESS, "no address of http or https"));
        }
        return address;
    }
}
