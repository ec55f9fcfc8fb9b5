package dev.readout.evaluation.quotations;

import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import dev.readout.language.LanguageAnalyzer;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.page.ArticleReader;
import dev.readout.page.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Quotations against PolNeAR (source, cue and content) and against gold articles (who speaks in which sentence).
 *
 * <p>PolNeAR is scored as in the figures published on it: one layer of tags over the words of a text, one role for each
 * word (where annotations overlap, cue before source before content), spans cut at the ends of sentences, and precision
 * and recall over all spans of a role in all texts ({@code exact}: first and last word are right) and over all words of a
 * role ({@code words}). Of our nested quotations the outermost count, as the annotators mark no others.
 */
public final class QuotationEvaluation implements Evaluation {

    private final LanguageAnalyzer analyzer;
    private final ArticleReader reader = new ArticleReader();

    /**
     * An evaluation of an analyser.
     *
     * @param analyzer the analyser; not closed here
     */
    public QuotationEvaluation(LanguageAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public String name() {
        return "quotations";
    }

    /**
     * {@inheritDoc}
     *
     * @param gold folders: parts of PolNeAR, or gold articles
     * @param predictions JSON lines, {@code {"text": NAME, "quotations": [{"source": [[0, 8]], "cue": [[9, 13]], "content":
     *     [[14, 90]]}]}} with offsets in code points; for PolNeAR only
     */
    @Override
    public List<ScoreTable> evaluate(List<Path> gold, @Nullable Path predictions) throws IOException {
        List<ScoreTable> tables = new ArrayList<>();
        for (Path path : gold) {
            if (PolnearFolder.isOne(path)) {
                tables.add(roles(path, predictions));
            } else if (Files.isDirectory(path)) {
                tables.add(speakers(path));
            } else {
                throw new GoldFormatException(path, 0, "a folder of PolNeAR or of gold articles expected");
            }
        }
        return tables;
    }

    private ScoreTable roles(Path path, @Nullable Path predictions) throws IOException {
        List<AttributedText> texts = PolnearFolder.read(path);
        Optional<Map<String, List<Attribution>>> given =
                predictions == null ? Optional.empty() : Optional.of(PredictedQuotations.read(predictions, texts));
        RoleScore score = new RoleScore();
        for (AttributedText text : texts) {
            score.add(
                    text,
                    given.map(all -> all.getOrDefault(text.name(), List.of())).orElseGet(() -> found(text)));
        }
        List<ScoreTable.Row> rows = new ArrayList<>();
        for (Role role : List.of(Role.SOURCE, Role.CUE, Role.CONTENT)) {
            rows.add(ScoreTable.Row.of(role.label() + ", exact", score.exact(role)));
            rows.add(ScoreTable.Row.of(role.label() + ", words", score.words(role)));
        }
        return new ScoreTable("Quotations: " + path + " (" + texts.size() + " texts)", ScoreTable.TALLIED, rows);
    }

    private List<Attribution> found(AttributedText text) {
        return analyzer.analyze(article(text)).quotations().stream()
                .filter(quotation -> quotation.parent() == null)
                .map(Attribution::of)
                .toList();
    }

    /** PolNeAR's texts have no furniture: each line is a paragraph. */
    private static Article article(AttributedText text) {
        return Article.ofText(text.name(), text.text(), Block.lines(text.text()));
    }

    private ScoreTable speakers(Path path) throws IOException {
        List<SpokenArticle> articles = SpokenArticle.folder(path);
        SpeakerScore score = new SpeakerScore();
        for (SpokenArticle gold : articles) {
            score.add(analyzed(gold), gold.attributions());
        }
        List<ScoreTable.Row> rows = List.of(
                ScoreTable.Row.of("sentences in which somebody speaks", score.sentences()),
                ScoreTable.Row.of("speakers", score.speakers()),
                ScoreTable.Row.of("speakers in sentences found", score.speakersWhereFound()));
        return new ScoreTable("Speakers: " + path + " (" + articles.size() + " articles)", ScoreTable.TALLIED, rows);
    }

    private AnalyzedArticle analyzed(SpokenArticle gold) throws IOException {
        String source = gold.path().toString();
        for (ReadOutcome outcome : reader.read(source, Files.readAllBytes(gold.path()))) {
            Optional<Article> article = outcome.fold(read -> Optional.of(read.article()), rejected -> Optional.empty());
            if (article.isPresent()) {
                return analyzer.analyze(article.get());
            }
        }
        throw new GoldFormatException(gold.path(), 0, "an article expected");
    }
}
