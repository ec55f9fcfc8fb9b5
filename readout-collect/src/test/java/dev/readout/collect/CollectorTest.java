package dev.readout.collect;

import static dev.readout.collect.TestSite.gzip;
import static dev.readout.collect.TestSite.html;
import static dev.readout.collect.TestSite.marked;
import static dev.readout.collect.TestSite.redirect;
import static dev.readout.collect.TestSite.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.readout.collect.archive.Archive;
import dev.readout.collect.net.AddressRules;
import dev.readout.collect.net.Limits;
import dev.readout.model.ReadoutException;
import dev.readout.model.source.PageState;
import dev.readout.model.source.PageStatus;
import dev.readout.model.source.Source;
import dev.readout.model.source.SourceForm;
import dev.readout.model.source.SourceKind;
import dev.readout.model.source.SourceState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

class CollectorTest {

    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(5), Duration.ofMillis(500), Duration.ofSeconds(2), 60_000);

    private final TestSite site = new TestSite();
    private final ManualTime time = new ManualTime();
    private final MemoryLedger ledger = new MemoryLedger();
    private final AtomicLong ids = new AtomicLong();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @AfterEach
    void close() {
        site.close();
    }

    private Collector collector() {
        return collector(200, Duration.ofMinutes(10));
    }

    private Collector collector(int pages, Duration hostTime) {
        CollectSettings settings = new CollectSettings(
                "Readout/test",
                "desk@example.org",
                SMALL,
                AddressRules.withBlocks(List.of("127.0.0.1")),
                Duration.ofSeconds(2),
                hostTime,
                3,
                pages,
                4,
                Duration.ofDays(30));
        return new Collector(settings, ledger, folder, time, time, () -> new UUID(7, ids.incrementAndGet()));
    }

    private CycleReport cycle(Source... sources) {
        try (Collector collector = collector()) {
            return cycle(collector, sources);
        }
    }

    private static CycleReport cycle(Collector collector, Source... sources) {
        try {
            return collector.cycle(List.of(sources), visit -> {});
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Source feed(String path) {
        return source(path, SourceForm.FEED);
    }

    private Source source(String path, SourceForm form) {
        return new Source(site.at(path), path, form, null, SourceKind.OFFICIAL, "en");
    }

    private Visit page(CycleReport report, String path) {
        return report.visits().stream()
                .filter(visit -> visit.address().equals(site.at(path)))
                .findFirst()
                .orElseThrow();
    }

    private PageState state(String path) {
        return ledger.page(site.at(path)).orElseThrow();
    }

    private List<WarcRecord> records(String part) {
        List<WarcRecord> records = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(
                            path -> String.valueOf(path.getFileName()).startsWith(part))
                    .sorted()
                    .toList()) {
                try (WarcReader reader = new WarcReader(file)) {
                    for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                        records.add(next.get());
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return records;
    }

    @Test
    void everyOutcomeIsInTheReport() {
        site.page("/new", "A page");
        site.put("/moved", redirect(301, "/new2"));
        site.page("/new2", "Another page");
        site.put("/gone", reply(410, "text/html", "gone"));
        site.put("/busy", reply(403, "text/html", "no"));
        site.put("/error", reply(500, "text/html", "oh"));
        site.put("/loop", redirect(302, "/loop2"));
        site.put("/loop2", redirect(302, "/loop"));
        site.put("/far", redirect(302, "/far1"));
        for (int i = 1; i < 6; i++) {
            site.put("/far" + i, redirect(307, "/far" + (i + 1)));
        }
        site.put("/nowhere", reply(302, "text/html", ""));
        site.put("/inward", redirect(302, "http://127.0.0.2:" + site.port() + "/secret"));
        site.put("/metadata", redirect(302, "http://169.254.169.254/latest"));
        site.put("/file", redirect(302, "file:///etc/passwd"));
        site.put("/pdf", reply(200, "application/pdf", "%PDF-1.7"));
        site.put("/bomb", reply(200, "text/html", gzip(new byte[3_000_000]), "Content-Encoding: gzip"));
        site.put("/odd", reply(200, "text/html", "x", "Content-Encoding: br"));
        site.put("/cut", reply(200, "text/html", "x", "Content-Encoding: gzip"));
        site.put("/endless", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(new byte[4096]);
            }
        });
        site.put("/loris", (request, out) -> drip(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
        site.put("/lorishead", (request, out) -> drip(out, ""));
        site.put(
                "/broken",
                (request, out) ->
                        out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\nhalf"
                                .getBytes(StandardCharsets.US_ASCII)));
        site.put(
                "/garbled",
                (request, out) -> out.write("SSH-2.0-x\r\n\r\n".repeat(20).getBytes(StandardCharsets.US_ASCII)));
        site.feed(
                "/feed",
                "/new",
                "/moved",
                "/gone",
                "/missing",
                "/busy",
                "/error",
                "/loop",
                "/far",
                "/nowhere",
                "/inward",
                "/metadata",
                "/file",
                "/pdf",
                "/bomb",
                "/odd",
                "/cut",
                "/endless",
                "/loris",
                "/lorishead",
                "/broken",
                "/garbled");

        CycleReport report = cycle(feed("/feed"));

        assertThat(report.visits())
                .extracting(visit -> visit.address().substring(site.at("").length()), Visit::outcome)
                .containsExactlyInAnyOrder(
                        tuple("/feed", Outcome.NEW),
                        tuple("/new", Outcome.NEW),
                        tuple("/moved", Outcome.NEW),
                        tuple("/gone", Outcome.MISSING),
                        tuple("/missing", Outcome.MISSING),
                        tuple("/busy", Outcome.DENIED),
                        tuple("/error", Outcome.SERVER_ERROR),
                        tuple("/loop", Outcome.REDIRECTS),
                        tuple("/far", Outcome.REDIRECTS),
                        tuple("/nowhere", Outcome.REDIRECTS),
                        tuple("/inward", Outcome.PRIVATE_ADDRESS),
                        tuple("/metadata", Outcome.PRIVATE_ADDRESS),
                        tuple("/file", Outcome.BAD_ADDRESS),
                        tuple("/pdf", Outcome.NOT_A_PAGE),
                        tuple("/bomb", Outcome.TOO_LARGE),
                        tuple("/odd", Outcome.BAD_CODING),
                        tuple("/cut", Outcome.BAD_CODING),
                        tuple("/endless", Outcome.TOO_LARGE),
                        tuple("/loris", Outcome.SLOW),
                        tuple("/lorishead", Outcome.SLOW),
                        tuple("/broken", Outcome.BROKEN),
                        tuple("/garbled", Outcome.BROKEN));
        assertThat(site.asked("/secret")).isZero();
        assertThat(page(report, "/moved").detail()).endsWith("at " + site.at("/new2"));
        assertThat(report.counts()).containsEntry(Outcome.NEW, 3).containsEntry(Outcome.MISSING, 2);
    }

    /** Sends a byte now and then, until the other side has had enough. */
    private static void drip(java.io.OutputStream out, String head) throws IOException {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        try {
            while (true) {
                out.write('H');
                out.flush();
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void asksOnceAtATimeWithDelayAndSaysWhoAsks() {
        site.page("/a", "A").page("/b", "B").page("/c", "C");
        site.feed("/feed", "/a", "/b", "/c");

        cycle(feed("/feed"));

        assertThat(site.mostOpen()).isEqualTo(1);
        assertThat(site.requests())
                .extracting(TestSite.Request::path)
                .containsExactly("/robots.txt", "/feed", "/a", "/b", "/c");
        assertThat(time.waited()).isEqualTo(Duration.ofSeconds(8));
        assertThat(site.requests())
                .allSatisfy(request ->
                        assertThat(request.fields()).containsEntry("user-agent", "Readout/test (+desk@example.org)"));
    }

    @Test
    void obeysRobots() {
        site.put("/robots.txt", reply(200, "text/plain", """
                User-agent: *
                Disallow: /

                User-agent: readout
                Crawl-delay: 7
                Disallow: /private
                Allow: /private/press
                """));
        site.page("/a", "A").page("/private/x", "X").page("/private/press", "P");
        site.put("/sly", redirect(302, "/private/x"));
        site.feed("/feed", "/a", "/private/x", "/private/press", "/sly");

        CycleReport report = cycle(feed("/feed"));

        assertThat(page(report, "/a").outcome()).isEqualTo(Outcome.NEW);
        assertThat(page(report, "/private/press").outcome()).isEqualTo(Outcome.NEW);
        assertThat(page(report, "/private/x").outcome()).isEqualTo(Outcome.ROBOTS);
        assertThat(page(report, "/sly").outcome()).isEqualTo(Outcome.ROBOTS);
        assertThat(site.asked("/private/x")).isZero();
        assertThat(time.waited()).isEqualTo(Duration.ofSeconds(4 * 7));
    }

    @Test
    void asksNothingWhereRobotsCannotBeHad() {
        site.put("/robots.txt", reply(500, "text/plain", "oh"));
        site.feed("/feed", "/a");

        CycleReport report = cycle(feed("/feed"));

        assertThat(report.visits()).extracting(Visit::outcome).containsExactly(Outcome.SERVER_ERROR);
        assertThat(site.asked("/feed")).isZero();
    }

    @Test
    void unchangedIsARevisitAndChangedANewVersion() {
        site.put("/marked", marked("\"v1\"", html("Marked")));
        site.page("/plain", "As it was");
        site.page("/edited", "The minister welcomed the deal");
        site.feed("/feed", "/marked", "/plain", "/edited");
        cycle(feed("/feed"));
        time.pass(Duration.ofHours(2));
        site.page("/edited", "The minister noted the deal");

        CycleReport report = cycle(feed("/feed"));

        assertThat(page(report, "/marked").outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(page(report, "/marked").detail()).isEqualTo("status 304");
        assertThat(page(report, "/plain").outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(page(report, "/edited").outcome()).isEqualTo(Outcome.CHANGED);
        List<WarcRecord> pages = records("pages-");
        assertThat(pages.stream()
                        .filter(WarcResponse.class::isInstance)
                        .map(record -> ((WarcTargetRecord) record).target()))
                .containsExactly(site.at("/edited"), site.at("/marked"), site.at("/plain"), site.at("/edited"));
        assertThat(pages.stream().filter(WarcRevisit.class::isInstance).map(record -> (WarcRevisit) record))
                .extracting(
                        WarcRevisit::target,
                        WarcRevisit::profile,
                        revisit -> revisit.refersToTargetURI().orElseThrow().toString())
                .containsExactly(
                        tuple(site.at("/marked"), WarcRevisit.SERVER_NOT_MODIFIED_1_1, site.at("/marked")),
                        tuple(site.at("/plain"), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1, site.at("/plain")));
        assertThat(pages.stream().filter(WarcRequest.class::isInstance)).hasSize(6);
        assertThat(state("/edited").version())
                .isNotNull()
                .extracting(PageState.Version::number)
                .isEqualTo(2);
    }

    @Test
    void whatVanishedIsGoneAndMayComeBack() {
        site.page("/x", "There");
        site.feed("/feed", "/x");
        cycle(feed("/feed"));
        time.pass(Duration.ofHours(2));
        site.put("/x", reply(404, "text/html", "no"));
        assertThat(page(cycle(feed("/feed")), "/x").outcome()).isEqualTo(Outcome.GONE);
        assertThat(state("/x").status()).isEqualTo(PageStatus.GONE);
        assertThat(state("/x").version()).isNotNull();

        time.pass(Duration.ofHours(2));
        site.page("/x", "There");
        CycleReport back = cycle(feed("/feed"));

        assertThat(page(back, "/x").outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(page(back, "/x").detail()).contains("there again");
        assertThat(state("/x").status()).isEqualTo(PageStatus.HELD);
    }

    @Test
    void aBusyHostIsLeftAloneAsLongAsItWants() {
        site.put("/a", reply(429, "text/html", "slow down", "Retry-After: 3600"));
        site.page("/b", "B");
        site.feed("/feed", "/a", "/b");

        CycleReport first = cycle(feed("/feed"));
        assertThat(page(first, "/a").outcome()).isEqualTo(Outcome.BUSY);
        assertThat(page(first, "/b").outcome()).isEqualTo(Outcome.POSTPONED);
        time.pass(Duration.ofMinutes(30));
        long asked = site.requests().size();
        assertThat(cycle(feed("/feed")).visits()).extracting(Visit::outcome).containsOnly(Outcome.POSTPONED);
        assertThat(site.requests()).hasSize((int) asked);

        time.pass(Duration.ofMinutes(40));
        site.page("/a", "A");
        CycleReport last = cycle(feed("/feed"));
        assertThat(page(last, "/a").outcome()).isEqualTo(Outcome.NEW);
        assertThat(page(last, "/b").outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void whatACycleHasNoTimeForIsTheNextOnes() {
        site.page("/a", "A").page("/b", "B").page("/c", "C");
        site.feed("/feed", "/a", "/b", "/c");
        try (Collector collector = collector(2, Duration.ofMinutes(10))) {
            CycleReport report = cycle(collector, feed("/feed"));
            assertThat(report.counts()).containsEntry(Outcome.NEW, 3).containsEntry(Outcome.LEFT, 1);
        }
        site.feed("/feed");

        assertThat(page(cycle(feed("/feed")), "/c").outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void aMalformedFeedIsReportedAndItsBeginningFollowed() {
        site.page("/a", "A");
        site.put(
                "/feed",
                reply(
                        200,
                        "application/rss+xml",
                        "<rss><channel><item><link>" + site.at("/a") + "</link></item><item><link>&nbsp;</oops>"));
        site.put("/nofeed", reply(200, "text/html", html("no feed")));

        CycleReport report = cycle(feed("/feed"), feed("/nofeed"));

        assertThat(page(report, "/feed").outcome()).isEqualTo(Outcome.MALFORMED);
        assertThat(page(report, "/nofeed").outcome()).isEqualTo(Outcome.MALFORMED);
        assertThat(page(report, "/a").outcome()).isEqualTo(Outcome.NEW);
        SourceState state = ledger.source(site.at("/feed")).orElseThrow();
        assertThat(state.failures()).isEqualTo(1);
        assertThat(state.outcome()).isEqualTo("malformed");
    }

    @Test
    void sitemapsAreFollowedThroughTheirIndex() {
        site.page("/a", "A").page("/b", "B").page("/old", "Old");
        site.put(
                "/index.xml", reply(200, "application/xml", """
                <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>%s</loc><lastmod>2026-02-27T10:00:00+01:00</lastmod></sitemap>
                <sitemap><loc>%s</loc><lastmod>2019-02-27</lastmod></sitemap></sitemapindex>
                """.formatted(site.at("/news.xml"), site.at("/2019.xml"))));
        site.put("/news.xml", reply(200, "application/xml", """
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>%s</loc><news:news><news:publication_date>2026-02-28</news:publication_date><news:title>T</news:title></news:news></url>
                <url><loc>%s</loc></url><url><loc>%s</loc><lastmod>2024-01-01</lastmod></url></urlset>
                """.formatted(
                        site.at("/a"), site.at("/b"), site.at("/old"))));

        CycleReport report = cycle(source("/index.xml", SourceForm.SITEMAP));

        assertThat(report.visits()).extracting(Visit::outcome).containsOnly(Outcome.NEW);
        assertThat(report.visits()).hasSize(4);
        assertThat(report.tooOld()).isEqualTo(1);
        assertThat(site.asked("/2019.xml")).isZero();
    }

    @Test
    void pagesAndListsAreSourcesToo() throws IOException {
        site.page("/a", "A").page("/b", "B").page("/watched", "W");
        site.put("/list", reply(200, "text/plain", "# some pages\n" + site.at("/a") + "\nmailto:x@example.org\n"));
        Path list = Files.writeString(folder.resolve("list.txt"), site.at("/b") + "\n");
        Source[] sources = {
            source("/list", SourceForm.LIST),
            source("/watched", SourceForm.GUESS),
            new Source(list.toString(), "on disk", SourceForm.LIST, null, SourceKind.UNKNOWN, null),
            Source.at("ftp://example.org/feed")
        };

        CycleReport report = cycle(sources);

        assertThat(page(report, "/a").outcome()).isEqualTo(Outcome.NEW);
        assertThat(page(report, "/b").outcome()).isEqualTo(Outcome.NEW);
        assertThat(page(report, "/watched").outcome()).isEqualTo(Outcome.NEW);
        assertThat(report.failures())
                .extracting(Visit::address, Visit::outcome)
                .containsExactlyInAnyOrder(
                        tuple("mailto:x@example.org", Outcome.BAD_ADDRESS),
                        tuple("ftp://example.org/feed", Outcome.BAD_ADDRESS));
        assertThat(records("pages-").stream().filter(WarcResponse.class::isInstance))
                .hasSize(3);
    }

    @Test
    void gapsAreKept() {
        site.page("/a", "A")
                .page("/b", "B")
                .page("/c", "C")
                .page("/d", "D")
                .page("/e", "E")
                .page("/f", "F");
        site.feed("/feed", "/a", "/b", "/c");
        cycle(feed("/feed"));
        time.pass(Duration.ofHours(1));
        site.put("/feed", reply(404, "text/html", "no"));
        cycle(feed("/feed"));
        assertThat(ledger.source(site.at("/feed")).orElseThrow().gaps().get(0).until())
                .isNull();
        time.pass(Duration.ofHours(1));
        site.feed("/feed", "/d", "/e", "/f");
        cycle(feed("/feed"));

        SourceState state = ledger.source(site.at("/feed")).orElseThrow();

        assertThat(state.failures()).isZero();
        assertThat(state.gaps()).hasSize(1);
        assertThat(state.gaps().get(0).until()).isEqualTo(state.lastSuccess());
        time.pass(Duration.ofHours(1));
        site.page("/g", "G").page("/h", "H").page("/i", "I");
        site.feed("/feed", "/g", "/h", "/i");
        cycle(feed("/feed"));
        assertThat(ledger.source(site.at("/feed")).orElseThrow().gaps())
                .extracting(gap -> gap.reason().split(":", -1)[0])
                .containsExactly("no entry is known from the time before", "gone");
    }

    @Test
    void whatAKilledProcessHadWrittenIsKept() throws IOException {
        site.page("/a", "A");
        site.feed("/feed", "/a");
        cycle(feed("/feed"));
        Path whole = Archive.pages(folder).get(0);
        Files.move(whole, Path.of(whole + ".open"));

        cycle(feed("/feed"));

        assertThat(Archive.pages(folder)).contains(whole);
    }

    @Test
    void whatWasFetchedIsKeptAsItWasSent() throws IOException {
        byte[] body = gzip(html("Gruß").getBytes(StandardCharsets.UTF_8));
        site.put("/a", reply(200, "text/html; charset=utf-8", body, "Content-Encoding: gzip", "X-Kept: yes"));
        site.feed("/feed", "/a");
        cycle(feed("/feed"));

        try (WarcReader reader = new WarcReader(Archive.pages(folder).get(0))) {
            reader.next();
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.http().headers().first("X-Kept")).contains("yes");
            assertThat(response.http().contentType().toString().toLowerCase(Locale.ROOT))
                    .isEqualTo("text/html;charset=utf-8");
            assertThat(response.http().bodyDecoded().stream().readAllBytes())
                    .isEqualTo(html("Gruß").getBytes(StandardCharsets.UTF_8));
            assertThat(response.payloadDigest().orElseThrow().algorithm()).isEqualTo("sha256");
            assertThat(response.ipAddress().orElseThrow().getHostAddress()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void stoppingBreaksOffWhatIsUnderWayAndLeavesItForTheNextTime() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        site.put("/silent", (request, out) -> {
            asked.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        site.page("/z", "Z");
        site.feed("/feed", "/silent", "/z");
        CollectSettings patient = CollectSettings.usual("t", "x@example.org", AddressRules.withPrivate());
        List<CycleReport> reports = new ArrayList<>();
        try (Collector collector = new Collector(patient, ledger, folder, time, time, UUID::randomUUID)) {
            Thread cycle = new Thread(() -> reports.add(cycle(collector, feed("/feed"))));
            cycle.start();
            asked.await();
            collector.stop();
            cycle.join();
        }

        assertThat(page(reports.get(0), "/silent").outcome()).isEqualTo(Outcome.LEFT);
        assertThat(page(reports.get(0), "/z").outcome()).isEqualTo(Outcome.LEFT);
        assertThat(state("/z").status()).isEqualTo(PageStatus.WAITING);
        assertThat(ledger.dueCount(site.at("/feed"), time.instant())).isEqualTo(2);
    }

    @Test
    void oneProcessWritesToAnArchive() {
        try (Collector first = collector()) {
            assertThatExceptionOfType(ReadoutException.class)
                    .isThrownBy(this::collector)
                    .withMessageContaining("another process");
            assertThat(cycle(first, feed("/feed")).failures()).hasSize(1);
        }
    }
}
