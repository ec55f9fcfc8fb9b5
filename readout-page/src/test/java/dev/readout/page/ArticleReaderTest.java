package dev.readout.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.Article;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.time.PartialDate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final String STORY = """
            Harbour Gazette
            Monday March 2, 2026

            Two ministers meet on the island of Lund

            By Ada Berg and Jon Holm
            February 27, 2026

            The foreign ministers of the two states met on the island of Lund on Friday and talked for three hours.

            They agreed, the ministers told the press, to open a second ferry line before the end of the summer.

            Read more: Ferry prices rise again

            The older line was closed in 1998 after a dispute about the harbour dues of the island of Lund.

            Most read
            Storm warning for the north
            """;

    private final ArticleReader reader = new ArticleReader();

    @Test
    void tellsThePartsOfAPlainTextApart() {
        Article article = article(reader.read("story.txt", STORY.getBytes(StandardCharsets.UTF_8)));

        assertThat(article.title()).isEqualTo("Two ministers meet on the island of Lund");
        assertThat(article.outlet()).isEqualTo("Harbour Gazette");
        assertThat(article.authors()).containsExactly("Ada Berg", "Jon Holm");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.blocks().stream().map(block -> block.kind()))
                .containsExactly(
                        BlockKind.FURNITURE,
                        BlockKind.DATE,
                        BlockKind.TITLE,
                        BlockKind.BYLINE,
                        BlockKind.DATE,
                        BlockKind.BODY,
                        BlockKind.BODY,
                        BlockKind.FURNITURE,
                        BlockKind.BODY,
                        BlockKind.FURNITURE,
                        BlockKind.RELATED);
    }

    @Test
    void takesTheDateBelowTheHeadlineNotTheDayOfTheCrawl() {
        Article article = article(reader.read("story.txt", STORY.getBytes(StandardCharsets.UTF_8)));

        PublicationDate published = requireNonNull(article.published());
        assertThat(published.date()).hasToString("2026-02-27");
        assertThat(article.words(requireNonNull(published.evidence()))).isEqualTo("February 27, 2026");
    }

    @Test
    void readsJsonLinesAndNamesTheBadOne() {
        String lines = """
                {"url":"https://a.example/1","title":"One","published":"2025-07-11T23:57:00+08:00","language":"en","text":"It was so.","extra":{"x":[1]}}
                {"title": "Two"
                {"title":"Three","text":"It was otherwise.","outlet":"A Paper"}
                """;

        List<ReadOutcome> outcomes = reader.read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8));

        assertThat(outcomes).hasSize(3);
        Article first = article(outcomes.subList(0, 1));
        assertThat(first.published())
                .isEqualTo(new PublicationDate(
                        PartialDate.parse("2025-07-11"), "field published", null, "2025-07-11T23:57:00+08:00"));
        assertThat(first.text()).isEqualTo("It was so.");
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(ReadOutcome.Rejected.class, bad -> {
            assertThat(bad.source()).isEqualTo("a.jsonl:2");
            assertThat(bad.reason()).isEqualTo(Rejection.BAD_JSON);
        });
        assertThat(article(outcomes.subList(2, 3)).outlet()).isEqualTo("A Paper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t\n ", "\r\n"})
    void refusesWhatIsEmpty(String nothing) {
        assertThat(reason(nothing.getBytes(StandardCharsets.UTF_8))).isEqualTo(Rejection.EMPTY);
    }

    @Test
    void aReleaseStampedInUtcIsOfTheDayAtTheOfficeThatGaveItOut() {
        String line = """
                {"url":"https://www.state.gov/a/","title":"A call","published":"2026-06-03T01:20:00+00:00","text":"The Secretary spoke today with a minister."}
                """;

        PublicationDate published = requireNonNull(article(reader.read("a.json", line.getBytes(StandardCharsets.UTF_8)))
                .published());

        assertThat(published)
                .isEqualTo(new PublicationDate(
                        PartialDate.parse("2026-06-02"), "field published", null, "2026-06-03T01:20:00+00:00"));
    }

    @Test
    void refusesWhatIsBinary() {
        assertThat(reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isEqualTo(Rejection.BINARY);
        assertThat(reason(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0})).isEqualTo(Rejection.BINARY);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(reason(" word".repeat(ArticleReader.LONGEST / 5 + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Rejection.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void readsAnyUsualEncoding(String encoding) {
        String text = "Le café de l’été était fermé, a dit la porte-parole du ministère.";

        assertThat(article(reader.read("a.txt", text.getBytes(Charset.forName(encoding))))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void readsOnWhereUtf8IsBroken() {
        byte[] bytes = "Größe und Höhe und Tiefe übrig und ähnlich.".getBytes(StandardCharsets.UTF_8);
        bytes[2] = 'x';

        assertThat(article(reader.read("a.txt", bytes)).text()).contains("Höhe und Tiefe übrig");
    }

    private Rejection reason(byte[] bytes) {
        List<ReadOutcome> outcomes = reader.read("given", bytes);
        assertThat(outcomes).hasSize(1);
        return ((ReadOutcome.Rejected) outcomes.get(0)).reason();
    }

    private static Article article(List<ReadOutcome> outcomes) {
        assertThat(outcomes).singleElement().isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcomes.get(0)).article();
    }
}
