package dev.readout.benchmark;

import dev.readout.language.AnalyzerSettings;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Times Readout over a whole corpus in one process. Arguments: {@code CORPUS OUT THREADS REPETITIONS}; the figures go to
 * the file {@code OUT}.
 */
public final class CorpusSpeed {

    private static final int BATCH = 64;

    private CorpusSpeed() {}

    /** Reads the corpus as often as asked; nothing is kept of an analysis but its counts. */
    public static void main(String[] arguments) throws IOException {
        List<Article> articles = Articles.in(Path.of(arguments[0]));
        int threads = Integer.parseInt(arguments[2]);
        SpeedReport report = new SpeedReport("Readout", threads, articles.size());
        try (EnglishAnalyzer analyzer =
                EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(threads))) {
            analyzer.analyze(articles.get(0));
            report.firstResult();
            for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                long started = System.nanoTime();
                long words = words(analyzer, articles);
                report.repetition(words, System.nanoTime() - started);
            }
        }
        Files.writeString(Path.of(arguments[1]), report.text());
    }

    private static long words(EnglishAnalyzer analyzer, List<Article> articles) {
        long words = 0;
        for (int start = 0; start < articles.size(); start += BATCH) {
            for (AnalyzedArticle analysis :
                    analyzer.analyze(articles.subList(start, Math.min(start + BATCH, articles.size())))) {
                words += analysis.sentences().stream()
                        .mapToLong(sentence -> sentence.tokens().size())
                        .sum();
            }
        }
        return words;
    }
}
