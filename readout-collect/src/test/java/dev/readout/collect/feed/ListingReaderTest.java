package dev.readout.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.collect.feed.Listing.Entry;
import dev.readout.collect.feed.Listing.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingReaderTest {

    private static Listing read(String xml) {
        return ListingReader.xml(xml.getBytes(StandardCharsets.UTF_8), 100);
    }

    @Test
    void rss() {
        Listing listing = read("""

                <rss version="2.0"><channel><title>News</title><link>https://m.example/</link>
                <item><title>A &amp; B</title><link> https://m.example/a </link><pubDate>Tue, 03 Feb 2026 10:00:00 +0100</pubDate></item>
                <item><guid isPermaLink="true">https://m.example/b</guid><description><![CDATA[<link>x</link>]]></description></item>
                <item><guid isPermaLink="false">42</guid></item>
                </channel></rss>""");
        assertThat(listing)
                .isEqualTo(new Listing(
                        Kind.FEED,
                        java.util.List.of(
                                new Entry("https://m.example/a", "A & B", Instant.parse("2026-02-03T09:00:00Z")),
                                new Entry("https://m.example/b", "", null)),
                        null));
    }

    @Test
    void rssOneHasItsItemsOutsideTheChannel() {
        assertThat(read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="x"><link>https://m.example/</link></channel>
                <item rdf:about="https://m.example/a"><link>https://m.example/a</link><dc:date>2026-02-03</dc:date></item></rdf:RDF>""").entries())
                .containsExactly(new Entry("https://m.example/a", "", Instant.parse("2026-02-03T00:00:00Z")));
    }

    @Test
    void atom() {
        assertThat(read("""
                <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://m.example/feed"/>
                <entry><title type="html">A</title><link rel="edit" href="https://m.example/edit"/><link href="https://m.example/a"/>
                <published>2026-02-01T00:00:00Z</published><updated>2026-02-03T10:00:00.5+01:00</updated></entry></feed>""").entries())
                .containsExactly(new Entry("https://m.example/a", "A", Instant.parse("2026-02-03T09:00:00.5Z")));
    }

    @Test
    void opml() {
        assertThat(read("""
                <opml version="2.0"><body><outline text="Ministries"><outline text="M" type="rss" xmlUrl="https://m.example/feed"/></outline></body></opml>"""))
                .isEqualTo(new Listing(
                        Kind.OPML, java.util.List.of(new Entry("https://m.example/feed", "M", null)), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "ISO-8859-2", "Shift_JIS", "UTF-16", "windows-1254"})
    void anyEncodingThatIsDeclared(String name) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + name
                + "\"?><rss><channel><item><title>A</title><link>https://m.example/a</link></item></channel></rss>";
        assertThat(ListingReader.xml(xml.getBytes(Charset.forName(name)), 9).entries())
                .hasSize(1);
    }

    @Test
    void whatStandsBeforeAFaultIsRead() {
        Listing listing = read("<rss><channel><item><link>https://m.example/a</link></item><item><title>B & C</title>");
        assertThat(listing.entries()).hasSize(1);
        assertThat(listing.fault()).startsWith("line 1 is no XML: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><link>&x;</link></item></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a \"https://m.example/\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><rss><channel><item><link>&b;</link></item></channel></rss>",
                "<html><body>no feed</body></html>",
                "",
                "not even markup"
            })
    void entitiesAreNotFollowedAndWhatIsNoFeedIsSaidSo(String xml) {
        assertThat(read(xml).entries()).isEmpty();
    }

    @Test
    void linesAreAddresses() {
        assertThat(ListingReader.lines(
                                "\ufeffhttps://a.example/ # the first\r\n\n# none\nhttps://a.example/#part\n"
                                        .getBytes(StandardCharsets.UTF_8),
                                9)
                        .entries())
                .extracting(Entry::address)
                .containsExactly("https://a.example/", "https://a.example/#part");
    }

    @ParameterizedTest
    @CsvSource({
        "<?xml version='1.0'?><rss/>,true",
        "  <rss/>,true",
        "<urlset/>,true",
        "<!doctype html><html/>,false",
        "<?xml version='1.0'?><!DOCTYPE html><html/>,false",
        "https://a.example/,false"
    })
    void tellsFeedsFromPages(String head, boolean xml) {
        assertThat(ListingReader.isXml(head.getBytes(StandardCharsets.UTF_8))).isEqualTo(xml);
    }

    @ParameterizedTest
    @CsvSource({
        "'Sun, 06 Nov 1994 08:49:37 GMT',1994-11-06T08:49:37Z",
        "6 Nov 1994 08:49 +0000,1994-11-06T08:49:00Z",
        "2026-02-03,2026-02-03T00:00:00Z",
        "2026-02-03T10:00+02:00,2026-02-03T08:00:00Z",
        "2026-02-03T10:00:00,2026-02-03T10:00:00Z"
    })
    void timesAsTheyAreWritten(String written, Instant time) {
        assertThat(WrittenTime.parse(written)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13-01", "Tue, 31 Feb 2026 10:00:00 GMX"})
    void noTimes(String written) {
        assertThat(WrittenTime.parse(written)).isEmpty();
    }
}
