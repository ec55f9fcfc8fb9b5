package dev.readout.pipeline;

import dev.readout.language.LanguageAnalyzer;
import dev.readout.language.OngoingAnalysis;
import dev.readout.linking.RecordLinker;
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
        read(articles, new OngoingAnalysis<>(analyzer, facts::read, readings::add, (article, fault) -> {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) fault;
        }));
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
        read(articles, ongoing(readings::add, faults));
        return readings;
    }

    private static void read(List<Article> articles, OngoingAnalysis<ArticleReading> reading) {
        articles.forEach(reading::take);
        reading.finish();
    }

    /**
     * A reading of articles that are brought one by one.
     *
     * @param told given what each article tells, in their order
     * @param faults told of each article that the street fails on
     */
    public OngoingAnalysis<ArticleReading> ongoing(Consumer<ArticleReading> told, Consumer<ReadingFault> faults) {
        return new OngoingAnalysis<>(
                analyzer, facts::read, told, (article, fault) -> faults.accept(ReadingFault.of(article, fault)));
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
