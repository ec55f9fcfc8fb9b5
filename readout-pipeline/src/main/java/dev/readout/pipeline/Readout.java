package dev.readout.pipeline;

import dev.readout.language.LanguageAnalyzer;
import dev.readout.linking.RecordLinker;
import dev.readout.model.ReadoutException;
import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Record;
import dev.readout.reading.FactReader;
import dev.readout.reading.rule.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The facade: the whole street from articles to their record.
 *
 * <pre>{@code
 * try (LanguageAnalyzer analyzer = EnglishAnalyzer.open()) {
 *     Record record = new Readout(analyzer, Rulebook.bundled()).record(articles);
 * }
 * }</pre>
 *
 * <p>May be shared between threads as far as its analyser may. The same articles give the same record, in any order.
 */
public final class Readout {

    private static final int BATCH = 32;

    private final LanguageAnalyzer analyzer;
    private final FactReader facts;
    private final RecordLinker linker = new RecordLinker();

    /**
     * A street.
     *
     * @param analyzer reads the language; stays the caller's to close
     * @param rulebook the rules and tables to read by
     */
    public Readout(LanguageAnalyzer analyzer, Rulebook rulebook) {
        this.analyzer = analyzer;
        this.facts = new FactReader(rulebook);
    }

    /** What one article tells. */
    public ArticleReading read(Article article) {
        return facts.read(analyzer.analyze(article));
    }

    /** What each of several articles tells, in their order. */
    public List<ArticleReading> read(List<Article> articles) {
        List<ArticleReading> readings = new ArrayList<>();
        for (List<Article> batch : batches(articles)) {
            analyzer.analyze(batch).forEach(analysis -> readings.add(facts.read(analysis)));
        }
        return readings;
    }

    /**
     * What each of several articles tells, in their order, where one that the street fails on must not keep the others from
     * being read.
     *
     * @param faults told of each article that is missing in what is returned
     */
    public List<ArticleReading> read(List<Article> articles, Consumer<ReadingFault> faults) {
        List<ArticleReading> readings = new ArrayList<>();
        for (List<Article> batch : batches(articles)) {
            try {
                readings.addAll(read(batch));
            } catch (ReadoutException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                readEach(batch, readings, faults);
            }
        }
        return readings;
    }

    private void readEach(List<Article> batch, List<ArticleReading> readings, Consumer<ReadingFault> faults) {
        for (Article article : batch) {
            try {
                readings.add(read(article));
            } catch (ReadoutException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                faults.accept(ReadingFault.of(article, e));
            }
        }
    }

    private static List<List<Article>> batches(List<Article> articles) {
        List<List<Article>> batches = new ArrayList<>();
        for (int from = 0; from < articles.size(); from += BATCH) {
            batches.add(articles.subList(from, Math.min(articles.size(), from + BATCH)));
        }
        return batches;
    }

    /** The record of readings made before. */
    public Record link(Collection<ArticleReading> readings) {
        return linker.link(readings);
    }

    /** The record of several articles together. */
    public Record record(List<Article> articles) {
        return link(read(articles));
    }
}
