package dev.readout.export.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class AtomFeedTest {

    private static final Instant DAY = Instant.parse("2025-07-12T00:00:00Z");

    @Test
    void hostileWordsStayWords() throws Exception {
        String quote = "He said <script>alert(1)</script> & left\u0007 \uD83D\uDE42";
        Document feed = parse(AtomFeed.of(
                "Contacts",
                "http://localhost/a.atom",
                "http://localhost/",
                DAY,
                List.of(new AtomFeed.Entry(
                        "x-1",
                        "A & B",
                        quote,
                        "http://localhost/x",
                        "https://example.org/a?b=1&c=2",
                        "meeting",
                        DAY))));
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
        assertThat(feed.getElementsByTagName("content").item(0).getTextContent())
                .isEqualTo("He said <script>alert(1)</script> & left \uD83D\uDE42");
        assertThat(feed.getElementsByTagName("id").item(1).getTextContent()).isEqualTo("urn:readout:x-1");
    }

    @Test
    void emptyFeedIsOne() throws Exception {
        Document feed = parse(AtomFeed.of("None", "http://localhost/a.atom", "http://localhost/", DAY, List.of()));
        assertThat(feed.getDocumentElement().getTagName()).isEqualTo("feed");
        assertThat(feed.getElementsByTagName("entry").getLength()).isZero();
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }
}
