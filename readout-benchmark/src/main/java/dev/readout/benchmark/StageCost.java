package dev.readout.benchmark;

import dev.readout.export.record.RecordJson;
import dev.readout.language.AnalyzerSettings;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.language.coreference.CoreferenceReader;
import dev.readout.language.coreference.Discourse;
import dev.readout.language.quotation.QuotationReader;
import dev.readout.language.time.TimeReader;
import dev.readout.linking.RecordLinker;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.article.Article;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Record;
import dev.readout.reading.FactReader;
import dev.readout.reading.rule.Rulebook;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What each stage of the street costs over a whole corpus, in processor time of the whole process, compiling and collecting of
 * garbage with it: article after article on one thread, as often as asked, the last time counting. Arguments: {@code CORPUS OUT
 * REPETITIONS}; the figures go to the file {@code OUT}.
 */
public final class StageCost {

    private static final double NANOS = 1e9;

    private final TimeReader times = TimeReader.english();
    private final QuotationReader quotations = new QuotationReader();
    private final CoreferenceReader coreference = new CoreferenceReader();
    private final FactReader facts = new FactReader(Rulebook.bundled());
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    private StageCost() {}

    /** Reads the corpus as often as asked. */
    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        StringBuilder report = new StringBuilder();
        try (EnglishAnalyzer analyzer =
                EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(1))) {
            StageCost cost = new StageCost();
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                cost.nanos.clear();
                report.append(cost.read(corpus, analyzer));
            }
        }
        Files.writeString(Path.of(arguments[1]), report);
    }

    private String read(Path corpus, EnglishAnalyzer analyzer) {
        List<Article> articles = timed("bytes to articles", () -> articles(corpus));
        List<ArticleReading> readings = new ArrayList<>();
        for (Article article : articles) {
            ParsedText parse = timed("the model", () -> analyzer.parse(article));
            AnalyzedArticle analysis = timed("times, quotations, who is who", () -> analysis(article, parse));
            readings.add(timed("facts", () -> facts.read(analysis)));
        }
        Record record = timed("linking", () -> new RecordLinker().link(readings));
        timed("JSON", () -> json(record));
        return table(articles.size());
    }

    private AnalyzedArticle analysis(Article article, ParsedText parse) {
        PublicationDate published = article.published();
        List<TimeExpression> found = times.times(parse, published == null ? null : published.date());
        Discourse discourse = coreference.read(parse, quotations.quotations(parse));
        return new AnalyzedArticle(article, parse, found, discourse.chains(), discourse.quotations());
    }

    private static List<Article> articles(Path corpus) {
        try {
            return Articles.in(corpus);
        } catch (IOException e) {
            throw new IllegalArgumentException("no corpus: " + corpus, e);
        }
    }

    private static int json(Record record) {
        StringWriter out = new StringWriter();
        try {
            RecordJson.write(record, out);
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written but to memory", e);
        }
        return out.getBuffer().length();
    }

    private <T> T timed(String stage, Supplier<T> step) {
        Duration before = SpeedReport.cpu();
        T result = step.get();
        nanos.merge(stage, SpeedReport.cpu().minus(before).toNanos(), Long::sum);
        return result;
    }

    private String table(int articles) {
        double all = nanos.values().stream().mapToLong(Long::longValue).sum() / NANOS;
        StringBuilder table =
                new StringBuilder(line("| %d articles | s of processor time | share | ms an article |", articles));
        table.append(line("| --- | --- | --- | --- |"));
        nanos.forEach((stage, time) -> table.append(row(stage, time / NANOS, all, articles)));
        return table.append(row("together", all, all, articles)).append('\n').toString();
    }

    private static String row(String stage, double seconds, double all, int articles) {
        return line("| %s | %.2f | %.1f %% | %.1f |", stage, seconds, 100 * seconds / all, 1000 * seconds / articles);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format + "%n", values);
    }
}
