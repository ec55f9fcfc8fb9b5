package dev.readout.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.PublicationDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDateTest {

    private static final String BODY = "<p>The ministers of the two countries met on the island of Lund on Friday and"
            + " talked for three hours, their offices said.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json-ld datePublished|2026-02-27T22:40:00Z|<script type='application/ld+json'>"
                        + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-02-27T22:40:00Z\"}</script>",
                "meta article:published_time|2026-02-27T08:00:00+01:00|"
                        + "<meta property='article:published_time' content='2026-02-27T08:00:00+01:00'>",
                "itemprop datePublished|27.02.2026|<span itemprop='datePublished'>27.02.2026</span>",
                "url|https://example.org/news/27-02-2026|<link rel=canonical href='https://example.org/news/27-02-2026'>",
                "element named updated|2026-02-27T10:00:00Z|<b class='updated' title='2026-02-27T10:00:00Z'>new</b>",
                "meta description|Ferry talks (27 February 2026)|"
                        + "<meta name='description' content='Ferry talks (27 February 2026)'>",
            })
    void aDateOutsideTheTextComesWithWhatTellsItThere(String origin, String words, String markup) {
        PublicationDate date = date(markup, "");
        assertThat(date.date()).hasToString("2026-02-27");
        assertThat(date.origin()).isEqualTo(origin);
        assertThat(date.outside()).isEqualTo(words);
    }

    @Test
    void theWordsBelowTheHeadlineAreEvidence() {
        PublicationDate date = date("", "<p>27 | 02 | 2026</p>");
        assertThat(date.date()).hasToString("2026-02-27");
        assertThat(date.evidence()).isNotNull();
        assertThat(date.outside()).isNull();
    }

    @Test
    void nothingIsPublishedAfterItsLastChange() {
        String meta = "<meta property='article:published_time' content='2026-02-27'>"
                + "<meta property='article:modified_time' content='2026-02-28'>";
        assertThat(date(meta, "<p>Fair on 14 May 2026</p>").date()).hasToString("2026-02-27");
    }

    @Test
    void aMonthInTheAddressSpeaksForTheDaysInIt() {
        String meta = "<link rel=canonical href='https://example.org/2026/02/ferry/'>"
                + "<meta property='article:published_time' content='2026-02-27'>";
        assertThat(date(meta, "<p>Fair on 14 January 2026</p>").date()).hasToString("2026-02-27");
        assertThat(date(meta.replace("2026/02", "2026/01"), "<p>14 January 2026</p>")
                        .date())
                .hasToString("2026-01-14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-27|<p>Member since: 3 May 2019</p><p>27 February 2026, 05:42</p>",
                "2026-02-27|<p>2026-03-05T10:10:52+01:0027 February 2026</p>",
                "2026-03-05|<p>2026-03-05 10:10:52</p>",
                "2026-02-27|<p>27.02.2612:44</p>",
                "2026-02-27|<p>27 February 2026 - from our correspondent on the island, with more by the editors</p>",
                "2026-02-27|<p>Zuletzt am 27. Februar 2026 um 13:22 bearbeitet</p>",
            })
    void ofTheDatesShownThatOfThePageIsTaken(String date, String shown) {
        assertThat(date("", shown).date()).hasToString(date);
    }

    @Test
    void theDayShownAsThePagesOwnIsTakenThoughItIsThatOfTheLastChange() {
        String meta = "<meta property='article:published_time' content='2026-01-14'>"
                + "<meta property='article:modified_time' content='2026-02-27'>";
        assertThat(date(meta, "<p>27 February 2026</p>").date()).hasToString("2026-02-27");
        assertThat(date(meta, "<p>Updated 27 February 2026</p>").date()).hasToString("2026-01-14");
        assertThat(date(meta, "<p>26 February 2026</p>").date()).hasToString("2026-02-26");
        assertThat(date(meta, "").date()).hasToString("2026-01-14");
    }

    @Test
    void aLineNearTheHeadlineIsTrustedMoreThanASingleMetaElement() {
        String line = "<div>Desk 27 February 2026</div>";
        String meta = "<meta name='date' content='2026-03-05'>";
        assertThat(above(meta, line).date()).hasToString("2026-02-27");
        assertThat(above(meta + "<span itemprop='datePublished' content='2026-03-05'></span>", line)
                        .date())
                .hasToString("2026-03-05");
    }

    @Test
    void aCaptionsDateIsThatOfItsPicture() {
        String figure = "<figure><img src=a.png><figcaption>The island seen on 31 May 2021</figcaption></figure>";
        assertThat(date("", figure + BODY + "<p>27 February 2026</p>").date()).hasToString("2026-02-27");
        assertThat(date("", figure).date()).hasToString("2021-05-31");
    }

    @Test
    void aNoticeOfRightsIsTheLastResort() {
        assertThat(find("", "<footer><p>Copyright 2019-2026 Harbour Gazette</p></footer>"))
                .isNull();
        PublicationDate date = date("", "<footer><p>Copyright 27 February 2026 Harbour Gazette</p></footer>");
        assertThat(date.origin()).isEqualTo("notice of rights");
    }

    /** With a line above the headline. */
    private static PublicationDate above(String head, String line) {
        String html = "<html lang=en><head>" + head + "</head><body>" + line
                + "<h1>Two ministers meet on the island of Lund</h1>" + BODY + BODY + "</body></html>";
        return Objects.requireNonNull(HtmlReader.read("page.html", html).published(), "no date found");
    }

    private static PublicationDate date(String head, String shown) {
        return Objects.requireNonNull(find(head, shown), "no date found");
    }

    private static @Nullable PublicationDate find(String head, String shown) {
        String html = "<html lang=en><head>" + head + "</head><body><h1>Two ministers meet on the island of Lund</h1>"
                + shown + BODY + BODY + "</body></html>";
        return HtmlReader.read("page.html", html).published();
    }
}
