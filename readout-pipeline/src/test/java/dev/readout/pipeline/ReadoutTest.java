package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.AnalyzerSettings;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.language.LanguageAnalyzer;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Record;
import dev.readout.page.ArticleReader;
import dev.readout.page.ReadOutcome;
import dev.readout.reading.rule.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadoutTest {

    private static final Article AGENCY = article("agency.txt", """
            Ministers meet in Kuala Lumpur

            July 12, 2025

            Chinese Foreign Minister Wang Yi met US Secretary of State Marco Rubio in Kuala Lumpur on Friday.
            """);
    private static final Article PAPER = article("paper.txt", """
            Wang and Rubio talk

            July 13, 2025

            Marco Rubio, the US secretary of state, met Wang Yi of China in Kuala Lumpur on July 11, his office said.
            """);

    @SuppressWarnings("NullAway.Init")
    private static EnglishAnalyzer analyzer;

    @SuppressWarnings("NullAway.Init")
    private static Readout readout;

    @BeforeAll
    static void open() {
        analyzer = EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(2));
        readout = new Readout(analyzer, Rulebook.bundled());
    }

    @AfterAll
    static void close() {
        analyzer.close();
    }

    @Test
    void twoArticlesTellOfOneContact() {
        Record record = readout.record(List.of(AGENCY, PAPER));
        assertThat(record.engagements()).hasSize(1);
        Engagement met = record.engagements().get(0);
        assertThat(met.id()).isEqualTo("chn-usa-meeting-2025-07-11");
        assertThat(met.mentions().stream()
                        .map(mention -> mention.evidence().article())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void neitherOrderNorRepetitionNorBatchChangesTheRecord() {
        Record record = readout.record(List.of(AGENCY, PAPER));
        assertThat(readout.record(List.of(PAPER, AGENCY))).isEqualTo(record);
        assertThat(readout.record(List.of(PAPER, AGENCY, PAPER))).isEqualTo(record);
        List<ArticleReading> alone = List.of(readout.read(PAPER), readout.read(AGENCY));
        assertThat(readout.link(alone)).isEqualTo(record);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        List<Article> articles = IntStream.range(0, 12)
                .mapToObj(
                        i -> article("a" + i + ".txt", """
                        Ministers meet in Oslo

                        July %d, 2025

                        Chinese Foreign Minister Wang Yi met US Secretary of State Marco Rubio in Oslo on Friday.
                        """.formatted(i + 1) + "They spoke about trade. ".repeat(3 * i)))
                .toList();
        List<ArticleReading> readings = readout.read(articles);
        for (int threads : new int[] {1, 4}) {
            try (EnglishAnalyzer other =
                    EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(threads))) {
                assertThat(new Readout(other, Rulebook.bundled()).read(articles))
                        .isEqualTo(readings);
            }
        }
        assertThat(readings)
                .extracting(reading -> reading.article().source())
                .containsExactlyElementsOf(
                        articles.stream().map(Article::source).toList());
    }

    @Test
    void noArticlesAreAnEmptyRecord() {
        Record record = readout.record(List.of());
        assertThat(record.articles()).isEmpty();
        assertThat(record.engagements()).isEmpty();
    }

    @Test
    void anArticleThatTheStreetFailsOnIsNamedAndTheOthersAreRead() {
        Article deep = article("deep.txt", "Deep\n\nWho met whom stands in a clause of a clause of a clause.\n");
        Readout failing = new Readout(new FailingAnalyzer(analyzer, deep), Rulebook.bundled());
        List<ReadingFault> faults = new ArrayList<>();

        List<ArticleReading> readings = failing.read(List.of(AGENCY, deep, PAPER), faults::add);

        assertThat(readings).isEqualTo(readout.read(List.of(AGENCY, PAPER)));
        assertThat(faults).extracting(ReadingFault::article).containsExactly(deep);
        assertThat(faults.get(0).detail()).contains("StackOverflowError", "ReadoutTest");
    }

    private static Article article(String name, String text) {
        ReadOutcome outcome = new ArticleReader()
                .read(name, text.getBytes(StandardCharsets.UTF_8))
                .get(0);
        return outcome.fold(ReadOutcome.Read::article, rejected -> {
            throw new IllegalStateException(rejected.detail());
        });
    }

    /** The real one, but it runs out of stack over one article. */
    private record FailingAnalyzer(LanguageAnalyzer analyzer, Article deep) implements LanguageAnalyzer {

        @Override
        public AnalyzedArticle analyze(Article article) {
            if (article.equals(deep)) {
                throw new StackOverflowError();
            }
            return analyzer.analyze(article);
        }

        @Override
        public List<AnalyzedArticle> analyze(List<Article> articles) {
            return articles.stream().map(this::analyze).toList();
        }

        @Override
        public void close() {
            analyzer.close();
        }
    }
}
