package dev.readout.evaluation.times;

import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import dev.readout.language.LanguageAnalyzer;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.time.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Time expressions against TimeML files ({@code .tml}, one or a folder of them): strict and overlapping spans, type and
 * value. Predictions are a {@code .tml} file, or a folder of them with the gold files' names and texts.
 */
public final class TimesEvaluation implements Evaluation {

    private final LanguageAnalyzer analyzer;

    /**
     * An evaluation of an analyser.
     *
     * @param analyzer not closed here
     */
    public TimesEvaluation(LanguageAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public String name() {
        return "times";
    }

    @Override
    public List<ScoreTable> evaluate(List<Path> gold, @Nullable Path predictions) throws IOException {
        List<ScoreTable> tables = new ArrayList<>();
        for (Path path : gold) {
            List<Path> files = files(path);
            TimesScore score = new TimesScore();
            for (Path file : files) {
                TimeMlText text = TimeMlText.read(file);
                score.add(text, predictions == null ? found(text) : predicted(text, file, predictions));
            }
            tables.add(table(path, files.size(), score));
        }
        return tables;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .toList();
        }
    }

    private List<Timex> found(TimeMlText text) {
        return analyzer.analyze(article(text)).times().stream()
                .map(TimesEvaluation::timex)
                .toList();
    }

    private static Timex timex(TimeExpression time) {
        return new Timex(time.span(), time.type().name(), time.value());
    }

    private static List<Timex> predicted(TimeMlText text, Path gold, Path predictions) throws IOException {
        Path file = Files.isDirectory(predictions) ? predictions.resolve(text.name()) : predictions;
        if (!Files.exists(file)) {
            return List.of();
        }
        TimeMlText predicted = TimeMlText.read(file);
        if (!bare(predicted.text()).equals(bare(text.text()))) {
            throw new GoldFormatException(file, 0, "its text is not that of " + gold);
        }
        return new Realigned(predicted.text(), text.text()).times(predicted.times());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static Article article(TimeMlText text) {
        PartialDate created = text.created();
        PublicationDate published = created == null ? null : new PublicationDate(created, "dct", null);
        return new Article(
                ArticleId.ofText(text.text()),
                text.name(),
                null,
                null,
                null,
                List.of(),
                published,
                "en",
                text.text(),
                Block.lines(text.text()));
    }

    private static ScoreTable table(Path path, int files, TimesScore score) {
        List<ScoreTable.Row> rows = List.of(
                ScoreTable.Row.of("strict", score.strict()),
                ScoreTable.Row.of("relaxed", score.relaxed()),
                ScoreTable.Row.of("type", score.type()),
                ScoreTable.Row.of("value", score.value()),
                ScoreTable.Row.of("strict and value", score.strictValue()));
        return new ScoreTable("Times: " + path + " (" + files + " texts)", ScoreTable.TALLIED, rows);
    }
}
