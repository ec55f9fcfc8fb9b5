package dev.readout.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import dev.readout.evaluation.Tally;
import dev.readout.export.record.RecordJson;
import dev.readout.language.LanguageAnalyzer;
import dev.readout.model.article.Article;
import dev.readout.page.ArticleReader;
import dev.readout.pipeline.Readout;
import dev.readout.reading.rule.Rulebook;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of articles against gold annotations of them: a folder of JSON files as the project's own {@code gold}, each of
 * which names its article. All articles of a folder are read in one run. Predictions are a record's JSON.
 */
public final class RecordEvaluation implements Evaluation {

    private static final List<String> COLUMNS = List.of("P", "R", "F1", "right", "extra", "missed");

    private final LanguageAnalyzer analyzer;

    /**
     * An evaluation of an analyser and the bundled rulebook.
     *
     * @param analyzer not closed here
     */
    public RecordEvaluation(LanguageAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public List<ScoreTable> evaluate(List<Path> gold, @Nullable Path predictions) throws IOException {
        return detail(gold, predictions).tables();
    }

    @Override
    public Detail detail(List<Path> gold, @Nullable Path predictions) throws IOException {
        List<ScoreTable> tables = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        for (Path path : gold) {
            List<GoldArticle> articles = GoldArticle.read(path);
            JsonNode record = predictions == null ? record(articles) : GoldArticle.parse(predictions);
            if (!record.has("articles") || !record.has("engagements")) {
                throw new GoldFormatException(predictions == null ? path : predictions, 0, "no record");
            }
            RecordScore score = RecordScore.of(articles, record);
            tables.add(rows(path, articles.size(), score));
            tables.add(whole(path, score));
            misses.addAll(score.misses());
        }
        return new Detail(tables, misses);
    }

    private JsonNode record(List<GoldArticle> gold) throws IOException {
        ArticleReader reader = new ArticleReader();
        List<Article> articles = new ArrayList<>();
        for (GoldArticle one : gold) {
            reader.read(one.file().toString(), Files.readAllBytes(one.file()))
                    .forEach(outcome -> outcome.fold(read -> articles.add(read.article()), rejected -> false));
        }
        StringWriter json = new StringWriter();
        RecordJson.write(new Readout(analyzer, Rulebook.bundled()).record(articles), json);
        return new ObjectMapper().readTree(json.toString());
    }

    private static ScoreTable rows(Path path, int articles, RecordScore score) {
        List<ScoreTable.Row> rows = new ArrayList<>();
        score.rows().forEach((name, figures) -> rows.add(row(name, figures)));
        return new ScoreTable("Record: " + path + " (" + articles + " articles)", COLUMNS, rows);
    }

    private static ScoreTable.Row row(String name, Figures figures) {
        return new ScoreTable.Row(
                name,
                List.of(
                        Tally.thousandths(figures.precision()),
                        Tally.thousandths(figures.recall()),
                        Tally.thousandths(figures.f1()),
                        String.valueOf(figures.counts().right()),
                        String.valueOf(figures.counts().extra()),
                        String.valueOf(figures.counts().missed())));
    }

    private static ScoreTable whole(Path path, RecordScore score) {
        return new ScoreTable(
                "Record as a whole: " + path,
                List.of("figure"),
                List.of(
                        new ScoreTable.Row("overall", List.of(Tally.thousandths(score.overall()))),
                        new ScoreTable.Row("pieces of evidence", List.of(String.valueOf(score.spans()))),
                        new ScoreTable.Row("evidence right", List.of(Tally.thousandths(rightEvidence(score)))),
                        new ScoreTable.Row("evidence faults", List.of(String.valueOf(score.faults())))));
    }

    private static double rightEvidence(RecordScore score) {
        return score.spans() == 0 ? 1 : 1 - (double) score.faults() / score.spans();
    }
}
