package dev.readout.benchmark;

import dev.readout.language.AnalyzerSettings;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.language.time.TimeReader;
import dev.readout.language.token.Tokenizer;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The stages of the analyser over the project's samples; the counter {@code words} tells words a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class AnalyzerBenchmark {

    /** Threads of the analyser. */
    @Param({"1", "2"})
    public int threads;

    private EnglishAnalyzer analyzer =
            EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(1));
    private List<Article> articles = List.of();
    private List<AnalyzedArticle> analyses = List.of();
    private final Tokenizer tokenizer = new Tokenizer();
    private final TimeReader timeReader = TimeReader.english();

    /** Words read, by second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Read {
        /** Words read. */
        public long words;
    }

    /** Reads the samples, which lie in the folder that {@code readout.benchmark.articles} names. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        articles = Articles.in(Path.of(System.getProperty("readout.benchmark.articles", "samples")));
        analyzer = EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(threads));
        analyses = analyzer.analyze(articles);
    }

    /** Gives the model back. */
    @TearDown(Level.Trial)
    public void close() {
        analyzer.close();
    }

    /** Everything: sentences, trees, names, times, quotations, who is who. */
    @Benchmark
    public List<AnalyzedArticle> analyze(Read read) {
        List<AnalyzedArticle> found = analyzer.analyze(articles);
        found.forEach(analysis -> read.words += words(analysis));
        return found;
    }

    /** The division into words alone. */
    @Benchmark
    public void tokenize(Read read, Blackhole blackhole) {
        for (Article article : articles) {
            for (Block block : article.blocks()) {
                var words = tokenizer.words(article.text(), block.span());
                read.words += words.size();
                blackhole.consume(words);
            }
        }
    }

    /** Times and dates alone, over trees that are there. */
    @Benchmark
    public List<TimeExpression> times(Read read) {
        List<TimeExpression> times = new ArrayList<>();
        for (AnalyzedArticle analysis : analyses) {
            var published = analysis.article().published();
            times.addAll(timeReader.times(analysis.parse(), published == null ? null : published.date()));
            read.words += words(analysis);
        }
        return times;
    }

    private static long words(AnalyzedArticle analysis) {
        return analysis.sentences().stream()
                .map(Sentence::tokens)
                .mapToLong(List::size)
                .sum();
    }
}
