package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.language.LanguageAnalyzer;
import dev.readout.language.OngoingAnalysis;
import dev.readout.model.ReadoutException;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.reading.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OngoingReadingTest {

    private static final int LONG = 200_000;

    private final List<String> told = new ArrayList<>();
    private final List<ReadingFault> faults = new ArrayList<>();

    @Test
    void handsOnInTheOrderOfTheArticlesWhicheverIsReadFirst() {
        OngoingAnalysis<ArticleReading> reading = reading(new Empty(20));
        for (int i = 0; i < 12; i++) {
            reading.take(article("a" + i, 12 - i));
        }
        reading.finish();
        assertThat(told).containsExactly("a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11");
        assertThat(reading.underWay()).isZero();
    }

    @Test
    void hasOnlySoMuchUnderWay() {
        OngoingAnalysis<ArticleReading> reading = reading(new Empty(0));
        for (int i = 0; i < 5; i++) {
            reading.take(article("long" + i, LONG));
            assertThat(reading.underWay()).isLessThanOrEqualTo(1);
        }
        for (int i = 0; i < 1_000; i++) {
            reading.take(article("short" + i, 1));
            assertThat(reading.underWay()).isLessThanOrEqualTo(128);
        }
        reading.finish();
        assertThat(told).hasSize(1_005);
    }

    @Test
    void namesWhatFailsAndReadsTheOthers() {
        OngoingAnalysis<ArticleReading> reading = reading(new Failing(new IllegalStateException("no sense")));
        List.of("good", "bad", "better").forEach(name -> reading.take(article(name, 10)));
        reading.finish();
        assertThat(told).containsExactly("good", "better");
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).article().source()).isEqualTo("bad");
        assertThat(faults.get(0).detail()).contains("no sense", "OngoingReadingTest");
    }

    @Test
    void anEnvironmentThatFailsIsNoFaultOfAnArticle() {
        OngoingAnalysis<ArticleReading> reading =
                reading(new Failing(new ReadoutException(ReadoutException.Code.MODEL_RUNTIME, "no memory")));
        assertThatThrownBy(() -> {
                    reading.take(article("bad", 10));
                    reading.finish();
                })
                .isInstanceOf(ReadoutException.class)
                .hasMessageContaining("no memory");
        assertThat(faults).isEmpty();
    }

    private OngoingAnalysis<ArticleReading> reading(LanguageAnalyzer analyzer) {
        return new Readout(analyzer, Rulebook.bundled())
                .ongoing((ArticleReading one) -> told.add(one.article().source()), faults::add);
    }

    private static Article article(String source, int length) {
        return Article.ofParagraph(source, source + " ".repeat(length));
    }

    /** Finds no sentence in anything, on threads of its own; the shorter a text, the sooner. */
    private record Empty(int millisACharacter) implements LanguageAnalyzer {

        @Override
        public AnalyzedArticle analyze(Article article) {
            return new AnalyzedArticle(
                    article, new ParsedText(article.text(), List.of(), List.of()), List.of(), List.of(), List.of());
        }

        @Override
        public List<AnalyzedArticle> analyze(List<Article> articles) {
            return articles.stream().map(this::analyze).toList();
        }

        @Override
        public <R> CompletableFuture<R> begin(Article article, Function<AnalyzedArticle, R> use) {
            long millis = (long) millisACharacter * article.text().length();
            return CompletableFuture.supplyAsync(
                    () -> use.apply(analyze(article)),
                    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
        }

        @Override
        public void close() {}
    }

    /** Finds nothing either, and fails on what is bad. */
    private record Failing(RuntimeException failure) implements LanguageAnalyzer {

        @Override
        public AnalyzedArticle analyze(Article article) {
            if (article.source().equals("bad")) {
                throw failure;
            }
            return new Empty(0).analyze(article);
        }

        @Override
        public List<AnalyzedArticle> analyze(List<Article> articles) {
            return articles.stream().map(this::analyze).toList();
        }

        @Override
        public void close() {}
    }
}
