package dev.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.AnalyzerSettings;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.language.LanguageAnalyzer;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.pipeline.ReadingFault;
import dev.readout.pipeline.Readout;
import dev.readout.reading.rule.Rulebook;
import dev.readout.spark.line.Codec;
import dev.readout.spark.line.ReadingLine;
import dev.readout.spark.out.RecordOutput;
import dev.readout.spark.page.ArticleStreet;
import dev.readout.spark.page.ReadingStage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

/** An article that the program itself fails on ends no task: it is named among what was skipped, and the others are read. */
class FaultyArticleTest {

    private static final List<Article> ARTICLES = List.of(
            Article.ofParagraph("one.txt", "Kenya's foreign minister John Otieno met Brazil's on 3 March 2025."),
            Article.ofParagraph("bad\tname.txt", "This one is too deep for the stack."),
            Article.ofParagraph("two.txt", "The presidents of Chile and Peru spoke by telephone on 5 May 2025."));

    @SuppressWarnings("NullAway.Init")
    private static LanguageAnalyzer analyzer;

    @BeforeAll
    static void open() {
        analyzer = EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(1));
    }

    @AfterAll
    static void close() {
        analyzer.close();
    }

    @Test
    void isNamedAndSkipped(@TempDir Path out) throws IOException {
        try (JavaSparkContext spark = LocalSpark.open("local[2]")) {
            JavaPairRDD<String, String> articles = spark.parallelizePairs(
                    ARTICLES.stream()
                            .map(article -> new Tuple2<>(article.id().value(), Codec.write(article)))
                            .toList(),
                    1);
            JavaRDD<String> outcomes = ReadingStage.outcomes(articles, new OneFails());
            List<ArticleReading> readings = ReadingStage.readings(outcomes).collect().stream()
                    .map(ReadingLine::read)
                    .toList();
            new RecordOutput(spark, out.resolve("record").toString(), 1).skipped(ReadingStage.skipped(outcomes));

            assertThat(readings)
                    .isEqualTo(
                            new Readout(analyzer, Rulebook.bundled()).read(List.of(ARTICLES.get(0), ARTICLES.get(2))));
            assertThat(readings).noneMatch(reading -> reading.contacts().isEmpty());
        }
        List<Map<String, String>> skipped = Output.rows(out, "skipped");
        assertThat(skipped).hasSize(1);
        assertThat(skipped.get(0)).containsEntry("source", "bad name.txt").containsEntry("reason", "fault");
        assertThat(skipped.get(0).get("detail")).contains("StackOverflowError", "FaultyArticleTest");
    }

    /** Reads with the real model, which runs out of stack over one article. */
    private static final class OneFails implements ArticleStreet {

        private static final long serialVersionUID = 1;

        @Override
        public List<ArticleReading> read(List<Article> articles, Consumer<ReadingFault> faults) {
            return new Readout(new FailingAnalyzer(analyzer), Rulebook.bundled()).read(articles, faults);
        }
    }

    private record FailingAnalyzer(LanguageAnalyzer real) implements LanguageAnalyzer {

        @Override
        public AnalyzedArticle analyze(Article article) {
            if (article.source().startsWith("bad")) {
                throw new StackOverflowError();
            }
            return real.analyze(article);
        }

        @Override
        public List<AnalyzedArticle> analyze(List<Article> articles) {
            return articles.stream().map(this::analyze).toList();
        }

        @Override
        public void close() {
            real.close();
        }
    }
}
