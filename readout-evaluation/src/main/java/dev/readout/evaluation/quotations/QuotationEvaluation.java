package dev.readout.evaluation.quotations;

import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import dev.readout.evaluation.Tally;
import dev.readout.language.LanguageAnalyzer;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.text.TextSpan;
import dev.readout.page.ArticleReader;
import dev.readout.page.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final List<String> COLUMNS = List.of("Gold", "Found", "P", "R", "F1");
    private static final Pattern LINE = Pattern.compile("\\S(?:[^\\n]*\\S)?");

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
            rows.add(row(role.label() + ", exact", score.exact(role)));
            rows.add(row(role.label() + ", words", score.words(role)));
        }
        return new ScoreTable("Quotations: " + path + " (" + texts.size() + " texts)", COLUMNS, rows);
    }

    private List<Attribution> found(AttributedText text) {
        return analyzer.analyze(article(text)).quotations().stream()
                .filter(quotation -> quotation.parent() == null)
                .map(Attribution::of)
                .toList();
    }

    /** PolNeAR's texts have no furniture: each line is a paragraph. */
    private static Article article(AttributedText text) {
        List<Block> blocks = new ArrayList<>();
        Matcher lines = LINE.matcher(text.text());
        while (lines.find()) {
            blocks.add(new Block(BlockKind.BODY, new TextSpan(lines.start(), lines.end())));
        }
        ArticleId id = ArticleId.ofText(text.text());
        return new Article(id, text.name(), null, null, null, List.of(), null, "en", text.text(), blocks);
    }

    private ScoreTable speakers(Path path) throws IOException {
        List<SpokenArticle> articles = SpokenArticle.folder(path);
        SpeakerScore score = new SpeakerScore();
        for (SpokenArticle gold : articles) {
            score.add(analyzed(gold), gold.attributions());
        }
        List<ScoreTable.Row> rows = List.of(
                row("sentences in which somebody speaks", score.sentences()),
                row("speakers", score.speakers()),
                row("speakers in sentences found", score.speakersWhereFound()));
        return new ScoreTable("Speakers: " + path + " (" + articles.size() + " articles)", COLUMNS, rows);
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

    private static ScoreTable.Row row(String name, Tally tally) {
        return new ScoreTable.Row(
                name,
                List.of(
                        String.valueOf(tally.gold()),
                        String.valueOf(tally.found()),
                        Tally.percent(tally.precision()),
                        Tally.percent(tally.recall()),
                        Tally.percent(tally.f1())));
    }
}
