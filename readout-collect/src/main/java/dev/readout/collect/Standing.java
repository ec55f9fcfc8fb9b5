package dev.readout.collect;

import dev.readout.model.source.Gap;
import dev.readout.model.source.Ledger;
import dev.readout.model.source.Source;
import dev.readout.model.source.SourceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps how sources stand: when they last answered, how often they failed, and when something may have been missed. */
final class Standing {

    private static final int MOST_GAPS = 10;
    private static final int TELLING = 3;

    private final Ledger ledger;

    Standing(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Notes what came of a source.
     *
     * @param source the source
     * @param visits its own address and its sitemaps
     * @param seen the pages that it named
     * @param now the time
     */
    void note(Source source, List<Visit> visits, Entries.Seen seen, Instant now) {
        SourceState before = ledger.source(source.address())
                .orElseGet(() -> SourceState.fresh(source))
                .of(source);
        Visit telling = visits.stream()
                .filter(visit -> visit.outcome().isFailure() || visit.outcome() == Outcome.GONE)
                .findFirst()
                .orElse(visits.get(0));
        boolean failed = telling.outcome().isFailure() || telling.outcome() == Outcome.GONE;
        ledger.keep(new SourceState(
                source,
                now,
                failed ? before.lastSuccess() : now,
                failed ? before.failures() + 1 : 0,
                telling.outcome().code(),
                telling.detail(),
                failed ? opened(before, telling, now) : closed(before, seen, now)));
    }

    private static List<Gap> opened(SourceState before, Visit visit, Instant now) {
        boolean open = !before.gaps().isEmpty() && before.gaps().get(0).until() == null;
        if (open) {
            return before.gaps();
        }
        Instant since = before.lastSuccess() == null ? now : before.lastSuccess();
        return with(new Gap(since, null, visit.outcome().code() + ": " + visit.detail()), before.gaps());
    }

    /** A feed none of whose entries is known had more entries since the last time than it shows. */
    private static List<Gap> closed(SourceState before, Entries.Seen seen, Instant now) {
        List<Gap> gaps = new ArrayList<>(before.gaps());
        Instant last = before.lastSuccess();
        if (!gaps.isEmpty() && gaps.get(0).until() == null) {
            Gap open = gaps.get(0);
            gaps.set(0, new Gap(open.since(), now, open.reason()));
        } else if (last != null && seen.entries() >= TELLING && seen.known() == 0) {
            return with(
                    new Gap(last, now, "no entry is known from the time before: some may have come and gone"), gaps);
        }
        return gaps;
    }

    private static List<Gap> with(Gap gap, List<Gap> before) {
        List<Gap> gaps = new ArrayList<>();
        gaps.add(gap);
        before.stream().limit(MOST_GAPS - 1).forEach(gaps::add);
        return gaps;
    }
}
