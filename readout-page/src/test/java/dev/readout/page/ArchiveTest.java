package dev.readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pagesAndTextsAreRead(boolean compressed) throws IOException {
        byte[] archive = archive(
                compressed,
                record("warcinfo", "", "application/warc-fields", bytes("software: x\r\n")),
                record(
                        "request",
                        "https://example.org/1",
                        "application/http;msgtype=request",
                        bytes("GET /1 HTTP/1.1\r\n\r\n")),
                response(
                        "https://example.org/1",
                        200,
                        "text/html; charset=windows-1252",
                        page("Réunion in Rome", "windows-1252")),
                response("https://example.org/i.png", 200, "image/png", new byte[] {1, 2, 3}),
                response("https://example.org/2", 404, "text/html", page("Not found", "UTF-8")),
                response("https://example.org/robots.txt", 200, "text/plain", bytes("Disallow: /\n")),
                record("conversion", "https://example.org/3", "text/plain", bytes("Two ministers met in Oslo.\n")));

        List<ReadOutcome> outcomes = reader.read(compressed ? "a.warc.gz" : "a.warc", archive);
        assertThat(outcomes)
                .extracting(ReadOutcome::source)
                .containsExactly("https://example.org/1", "https://example.org/3");
        assertThat(text(outcomes.get(0))).contains("Réunion in Rome");
        assertThat(text(outcomes.get(1))).isEqualTo("Two ministers met in Oslo.\n");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readingGoesOnWhereverItWasLeft(boolean compressed) throws IOException {
        byte[][] records = IntStream.range(0, 40)
                .mapToObj(i -> record(
                        "conversion", "https://example.org/" + i, "text/plain", bytes(("Talks " + i).repeat(99))))
                .toArray(byte[][]::new);
        byte[] archive = archive(compressed, records);
        List<ReadOutcome> whole = reader.read("a.warc", archive);
        Places places = new Places(0);
        new ArticleReader(ArchiveGate.OPEN, places).read("a.warc", archive);

        assertThat(places.reached).hasSize(41).isSorted().last().isEqualTo((long) archive.length);
        for (int i = 0; i < places.reached.size(); i++) {
            Places begun = new Places(places.reached.get(i));
            assertThat(new ArticleReader(ArchiveGate.OPEN, begun).read("a.warc", archive))
                    .isEqualTo(whole.subList(i, whole.size()));
        }
    }

    @Test
    void aRecordThatIsCutShortIsMetAgainOnceItIsWhole() throws IOException {
        byte[] first = record("conversion", "https://example.org/1", "text/plain", bytes("Ministers met in Oslo."));
        byte[] second = record("conversion", "https://example.org/2", "text/plain", bytes("Ministers met in Bonn."));
        byte[] archive = archive(true, first, second);
        Places places = new Places(0);
        ArticleReader going = new ArticleReader(ArchiveGate.OPEN, places);

        assertThat(going.read("a.warc", Arrays.copyOf(archive, archive.length - 20)))
                .hasSize(2);
        Places later = new Places(places.reached.get(places.reached.size() - 1));
        assertThat(new ArticleReader(ArchiveGate.OPEN, later).read("a.warc", archive))
                .extracting(ReadOutcome::source)
                .containsExactly("https://example.org/2");
    }

    @Test
    void anArchiveThatHasBecomeShorterIsTold() throws IOException {
        byte[] archive = archive(true, record("conversion", "https://example.org/1", "text/plain", bytes("Talks.")));
        List<ReadOutcome> outcomes =
                new ArticleReader(ArchiveGate.OPEN, new Places(archive.length + 1)).read("a.warc", archive);
        assertThat(outcomes)
                .singleElement()
                .satisfies(outcome -> assertThat(detail(outcome))
                        .isEqualTo("the archive is shorter than it was: before, it was read up to byte "
                                + (archive.length + 1)));
    }

    /** Begins at a byte and remembers what it is told. */
    private static final class Places implements ArchiveProgress {

        private final long start;
        private final List<Long> reached = new ArrayList<>();

        Places(long start) {
            this.start = start;
        }

        @Override
        public long begin(String source, byte[] head) {
            return start;
        }

        @Override
        public void reached(String source, long position) {
            reached.add(position);
        }
    }

    @Test
    void anArchiveIsKnownByItsFirstBytesToo() throws IOException {
        byte[] archive = archive(true, response("https://example.org/1", 200, "text/html", page("Talks", "UTF-8")));
        assertThat(reader.read("download", archive))
                .hasOnlyElementsOfType(ReadOutcome.Read.class)
                .hasSize(1);
    }

    @Test
    void codingsOfTheTransferAreUndone() throws IOException {
        byte[] packed = gzip(page("Talks in Accra", "UTF-8"));
        ByteArrayOutputStream chunked = new ByteArrayOutputStream();
        chunked.writeBytes(bytes(Integer.toHexString(packed.length) + "\r\n"));
        chunked.writeBytes(packed);
        chunked.writeBytes(bytes("\r\n0\r\n\r\n"));
        String headers = "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n";
        byte[] archive = archive(false, http("https://example.org/1", 200, headers, chunked.toByteArray()));
        assertThat(text(reader.read("a.warc", archive).get(0))).contains("Talks in Accra");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTruncatedRecordIsToldAndThoseBeforeItAreRead(boolean compressed) throws IOException {
        byte[] first = archive(compressed, response("https://example.org/1", 200, "text/html", page("One", "UTF-8")));
        byte[] second = archive(compressed, response("https://example.org/2", 200, "text/html", page("Two", "UTF-8")));
        byte[] cut = Arrays.copyOf(second, second.length - second.length / 3);

        List<ReadOutcome> outcomes = reader.read(compressed ? "a.warc.gz" : "a.warc", joined(first, cut));
        assertThat(outcomes).hasSize(2);
        assertThat(text(outcomes.get(0))).contains("One");
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(ReadOutcome.Rejected.class, rejected -> {
            assertThat(rejected.reason()).isEqualTo(Rejection.DAMAGED);
            assertThat(rejected.detail()).startsWith("the record at byte " + first.length + " is damaged or cut short");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDamagedRecordIsToldAndThoseAroundItAreRead(boolean compressed) throws IOException {
        byte[] first = archive(compressed, response("https://example.org/1", 200, "text/html", page("One", "UTF-8")));
        byte[] second = archive(compressed, response("https://example.org/2", 200, "text/html", page("Two", "UTF-8")));
        byte[] third = archive(compressed, response("https://example.org/3", 200, "text/html", page("Three", "UTF-8")));
        Arrays.fill(second, 12, Math.min(60, second.length), (byte) 0xee);

        List<ReadOutcome> outcomes = reader.read(compressed ? "a.warc.gz" : "a.warc", joined(first, second, third));
        assertThat(outcomes).hasSize(3);
        assertThat(text(outcomes.get(0))).contains("One");
        assertThat(outcomes.get(1)).isInstanceOf(ReadOutcome.Rejected.class);
        assertThat(text(outcomes.get(2))).contains("Three");
    }

    @Test
    void recordsThatTheCrawlerCutOrCodedOtherwiseAreTold() throws IOException {
        byte[] cut = record(
                "response",
                "https://example.org/1",
                "application/http;msgtype=response\r\nWARC-Truncated: length",
                bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The tal"));
        byte[] coded =
                http("https://example.org/2", 200, "Content-Type: text/html\r\nContent-Encoding: br\r\n", new byte[9]);
        byte[] good = response("https://example.org/3", 200, "text/html", page("Three", "UTF-8"));
        List<ReadOutcome> outcomes = reader.read("a.warc", joined(cut, coded, good));
        assertThat(outcomes).hasSize(3);
        assertThat(detail(outcomes.get(0))).contains("the crawler cut it short");
        assertThat(detail(outcomes.get(1))).contains("coded as br");
        assertThat(text(outcomes.get(2))).contains("Three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void whatIsNoArchiveIsTold(String name) {
        assertThat(reader.read(name, bytes("this is no archive at all\n")))
                .singleElement()
                .satisfies(outcome -> assertThat(detail(outcome)).isEqualTo("no record of a web archive in it"));
    }

    @Test
    void compressedPagesAndLinesAreReadAndDamagedOnesTold() throws IOException {
        byte[] lines = gzip(bytes("{\"text\":\"One met two.\"}\n{\"text\":\"Two met three.\"}\n"));
        assertThat(reader.read("a.jsonl.gz", lines))
                .hasOnlyElementsOfType(ReadOutcome.Read.class)
                .hasSize(2);
        byte[] page = gzip(page("Talks", "UTF-8"));
        assertThat(text(reader.read("a.html.gz", page).get(0))).contains("Talks");
        byte[] cut = Arrays.copyOf(page, page.length - 20);
        assertThat(reader.read("a.html.gz", cut))
                .singleElement()
                .satisfies(outcome ->
                        assertThat(detail(outcome)).startsWith("the compressed file is damaged or cut short"));
    }

    @Test
    void aGateIsAskedForThePagesOfAnArchiveOnly() throws IOException {
        ArticleReader gated =
                new ArticleReader(words -> words.contains("Two") ? Optional.of("of no interest") : Optional.empty());
        byte[] archive = archive(
                true,
                response("https://example.org/1", 200, "text/html", page("One", "UTF-8")),
                response("https://example.org/2", 200, "text/html", page("Two", "UTF-8")));

        List<ReadOutcome> outcomes = gated.read("a.warc.gz", archive);
        assertThat(text(outcomes.get(0))).contains("One");
        assertThat(outcomes.get(1))
                .isEqualTo(new ReadOutcome.Rejected("https://example.org/2", Rejection.PASSED_OVER, "of no interest"));
        assertThat(gated.read("two.html", page("Two", "UTF-8"))).hasOnlyElementsOfType(ReadOutcome.Read.class);
    }

    @Test
    void aPageThatTheProgramFailsOnIsNamedAndTheOthersAreRead() throws IOException {
        ArticleReader failing = new ArticleReader(words -> {
            if (words.contains("Two")) {
                throw new IllegalStateException("no such word");
            }
            return Optional.empty();
        });
        byte[] archive = archive(
                true,
                response("https://example.org/1", 200, "text/html", page("One", "UTF-8")),
                response("https://example.org/2", 200, "text/html", page("Two", "UTF-8")),
                response("https://example.org/3", 200, "text/html", page("Three", "UTF-8")));

        List<ReadOutcome> outcomes = failing.read("a.warc.gz", archive);
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(ReadOutcome.Rejected.class, rejected -> {
            assertThat(rejected.source()).isEqualTo("https://example.org/2");
            assertThat(rejected.reason()).isEqualTo(Rejection.FAULT);
            assertThat(rejected.detail()).contains("no such word at dev.readout.page.");
        });
        assertThat(text(outcomes.get(2))).contains("Three");
    }

    @Test
    void articlesComeWhileTheArchiveIsStillRead() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        byte[] one = response("https://example.org/1", 200, "text/html", page("Talks", "UTF-8"));
        Enumeration<InputStream> records = Collections.enumeration(IntStream.range(0, 400)
                .mapToObj(i -> (InputStream) new ByteArrayInputStream(one) {
                    @Override
                    public synchronized int read(byte[] target, int offset, int length) {
                        opened.set(Math.max(opened.get(), i));
                        return super.read(target, offset, length);
                    }
                })
                .toList());
        AtomicInteger read = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        reader.read("a.warc", new SequenceInputStream(records), SourceFormat.GUESS, outcome -> {
            read.incrementAndGet();
            furthest.set(Math.max(furthest.get(), opened.get() - read.get()));
        });
        assertThat(read).hasValue(400);
        assertThat(furthest.get()).isLessThan(100);
    }

    private static String text(ReadOutcome outcome) {
        return outcome.fold(read -> read.article().text(), rejected -> "rejected: " + rejected.detail());
    }

    private static String detail(ReadOutcome outcome) {
        return outcome.fold(read -> "read: " + read.article().text(), ReadOutcome.Rejected::detail);
    }

    private static byte[] page(String headline, String charset) {
        return ("<html><body><h1>" + headline + "</h1><p>The ministers met on Friday and spoke for an hour, their"
                        + " offices said in statements on Saturday.</p></body></html>")
                .getBytes(Charset.forName(charset));
    }

    private static byte[] response(String address, int status, String type, byte[] body) {
        return http(address, status, "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n", body);
    }

    private static byte[] http(String address, int status, String headers, byte[] body) {
        byte[] head = bytes("HTTP/1.1 " + status + " X\r\n" + headers + "\r\n");
        return record("response", address, "application/http;msgtype=response", joined(head, body));
    }

    private static byte[] record(String type, String address, String contentType, byte[] block) {
        String target = address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n";
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\n" + target
                + "WARC-Record-ID: <urn:uuid:7f3c1a52-0000-4000-8000-000000000001>\r\n"
                + "WARC-Date: 2025-07-12T00:00:00Z\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + block.length + "\r\n\r\n";
        return joined(bytes(head), block, bytes("\r\n\r\n"));
    }

    private static byte[] archive(boolean compressed, byte[]... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] record : records) {
            out.writeBytes(compressed ? gzip(record) : record);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stream.of(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
