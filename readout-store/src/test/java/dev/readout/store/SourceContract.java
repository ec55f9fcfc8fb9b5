package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.StateCode;
import dev.readout.model.source.Gap;
import dev.readout.model.source.HostState;
import dev.readout.model.source.PageState;
import dev.readout.model.source.PageState.Version;
import dev.readout.model.source.PageStatus;
import dev.readout.model.source.Source;
import dev.readout.model.source.SourceForm;
import dev.readout.model.source.SourceKind;
import dev.readout.model.source.SourceState;
import dev.readout.store.query.SourceCoverage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What any store remembers of sources. */
abstract class SourceContract extends OpenStore {

    private static final Source MINISTRY = new Source(
            "https://ministry.example/feed",
            "A ministry",
            SourceForm.FEED,
            new StateCode("CHN"),
            SourceKind.THINK_TANK,
            "en");

    private static PageState page(String path, PageStatus status, @Nullable Instant due) {
        Version version = status == PageStatus.WAITING
                ? null
                : new Version(2, "https://m.example/" + path, "ab12", "urn:uuid:1", NOW, "\"e\"", null);
        return new PageState(
                "https://ministry.example/" + path,
                MINISTRY.address(),
                status,
                NOW,
                status == PageStatus.WAITING ? null : NOW,
                null,
                due,
                1,
                "changed",
                version);
    }

    @Test
    void sourcesStandAsTheyWereKeptLast() {
        SourceState failed = new SourceState(
                MINISTRY,
                NOW,
                null,
                2,
                "slow",
                "no answer",
                List.of(new Gap(NOW.plusSeconds(9), null, "slow: no answer"), new Gap(NOW, NOW.plusSeconds(5), "x")));
        store.sources().keep(SourceState.fresh(MINISTRY));
        store.sources().keep(failed);
        store.sources().keep(SourceState.fresh(Source.at("https://a.example/")));
        store.sources().keep(List.of(page("a", PageStatus.HELD, NOW), page("b", PageStatus.WAITING, NOW)));

        assertThat(store.sources().source(MINISTRY.address())).contains(failed);
        assertThat(store.sources().source("https://other.example/")).isEmpty();
        assertThat(store.sources().coverage())
                .containsExactly(
                        new SourceCoverage(failed, 1, 1, 0),
                        new SourceCoverage(SourceState.fresh(Source.at("https://a.example/")), 0, 0, 0));
    }

    @Test
    void pagesAreDueInOrder() {
        PageState late = page("late", PageStatus.HELD, NOW.minusSeconds(50));
        PageState fresh = page("fresh", PageStatus.WAITING, NOW);
        PageState gone = page("gone", PageStatus.GONE, NOW.minusSeconds(99));
        PageState later = page("later", PageStatus.HELD, NOW.plus(Duration.ofHours(1)));
        PageState never = page("never", PageStatus.HELD, null);
        store.sources().keep(List.of(later, late, never, fresh, gone));

        assertThat(store.sources().due(MINISTRY.address(), NOW, 9)).containsExactly(fresh, gone, late);
        assertThat(store.sources().due(MINISTRY.address(), NOW, 1)).containsExactly(fresh);
        assertThat(store.sources().dueCount(MINISTRY.address(), NOW)).isEqualTo(3);
        assertThat(store.sources().page(never.address())).contains(never);
        store.sources().keep(List.of(fresh.due(NOW.plusSeconds(1))));
        assertThat(store.sources().due(MINISTRY.address(), NOW, 9)).containsExactly(gone, late);
    }

    @Test
    void aPlaceInAnArchiveHoldsForOneWayOfReadingIt() {
        store.sources().reached("news.warc.gz 5f", "gate 1", 1_000);
        store.sources().reached("news.warc.gz 5f", "gate 1", 5_000_000_000L);

        assertThat(store.sources().place("news.warc.gz 5f", "gate 1")).isEqualTo(5_000_000_000L);
        assertThat(store.sources().place("news.warc.gz 5f", "all")).isZero();
        assertThat(store.sources().place("news.warc.gz 60", "gate 1")).isZero();
        store.sources().reached("news.warc.gz 5f", "all", 7);
        assertThat(store.sources().place("news.warc.gz 5f", "all")).isEqualTo(7);
        assertThat(store.sources().place("news.warc.gz 5f", "gate 1")).isZero();
    }

    @Test
    void hostsAndArchivesAreRemembered() {
        store.sources().keep(new HostState("a.example", 1, NOW));
        store.sources().keep(new HostState("a.example", 2, NOW.plusSeconds(60)));
        store.sources().read(Set.of("pages-1.warc.gz"));
        store.sources().read(Set.of("pages-1.warc.gz"));

        assertThat(store.sources().host("a.example")).contains(new HostState("a.example", 2, NOW.plusSeconds(60)));
        assertThat(store.sources().host("b.example")).isEmpty();
        assertThat(store.sources().unread(Set.of("pages-1.warc.gz", "pages-2.warc.gz")))
                .containsExactly("pages-2.warc.gz");
    }
}
