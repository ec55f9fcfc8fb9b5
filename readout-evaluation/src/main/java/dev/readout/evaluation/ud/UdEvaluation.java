package dev.readout.evaluation.ud;

import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.GivenTokens;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import dev.readout.evaluation.Tally;
import dev.readout.language.LanguageAnalyzer;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.ParsedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tags and trees against treebanks in CoNLL-U: once with the treebank's own sentences and words, once from the running
 * text, paragraph by paragraph. Another tool's CoNLL-U over the same characters (white space does not count) is scored in
 * the analyser's place; that file's documents need not be marked, but their order is the gold's.
 */
public final class UdEvaluation implements Evaluation {

    private static final List<String> COLUMNS =
            List.of("Words", "Sents", "UPOS", "XPOS", "Lemma", "UAS", "LAS", "LAS+sub");
    private static final int SHOWN = 20;

    private final LanguageAnalyzer analyzer;
    private final GivenTokens parser;

    /**
     * An evaluation of an analyser.
     *
     * @param analyzer the analyser on running text; not closed here
     * @param parser the same analyser on given words
     */
    public UdEvaluation(LanguageAnalyzer analyzer, GivenTokens parser) {
        this.analyzer = analyzer;
        this.parser = parser;
    }

    @Override
    public String name() {
        return "ud";
    }

    @Override
    public List<ScoreTable> evaluate(List<Path> gold, @Nullable Path predictions) throws IOException {
        List<ScoreTable.Row> rows = new ArrayList<>();
        for (Path file : gold) {
            List<UdDocument> documents = TreebankFile.read(file);
            String name = String.valueOf(file.getFileName());
            if (predictions == null) {
                rows.add(row(name + ", gold tokens", withGoldTokens(documents)));
                rows.add(row(name + ", raw text", fromRawText(documents)));
            } else {
                rows.add(row(name + ", predictions", predicted(documents, predictions)));
            }
        }
        return List.of(new ScoreTable("Tags and trees (F1 over words, punctuation included)", COLUMNS, rows));
    }

    private UdScore withGoldTokens(List<UdDocument> documents) {
        List<ParsedText> parses = parser.parse(documents.stream()
                .map(document ->
                        document.sentences().stream().map(UdSentence::forms).toList())
                .toList());
        return sum(IntStream.range(0, documents.size())
                .mapToObj(i -> UdScore.of(PlacedText.of(documents.get(i).spelled()), PlacedText.of(parses.get(i)))));
    }

    private UdScore fromRawText(List<UdDocument> documents) {
        List<AnalyzedArticle> analyses =
                analyzer.analyze(documents.stream().map(RawText::of).toList());
        return sum(IntStream.range(0, documents.size())
                .mapToObj(i -> UdScore.of(
                        PlacedText.of(documents.get(i)),
                        PlacedText.of(analyses.get(i).parse()))));
    }

    private static UdScore predicted(List<UdDocument> documents, Path predictions) throws IOException {
        PlacedText gold = PlacedText.of(joined(documents));
        PlacedText found = PlacedText.of(joined(TreebankFile.read(predictions)));
        requireSameText(gold.characters(), found.characters(), predictions);
        return UdScore.of(gold, found);
    }

    private static UdDocument joined(List<UdDocument> documents) {
        return new UdDocument(
                "all",
                documents.stream()
                        .flatMap(document -> document.sentences().stream())
                        .toList());
    }

    private static void requireSameText(String gold, String found, Path predictions) {
        int i = 0;
        while (i < Math.min(gold.length(), found.length()) && gold.charAt(i) == found.charAt(i)) {
            i++;
        }
        if (i < Math.max(gold.length(), found.length())) {
            throw new GoldFormatException(
                    predictions,
                    0,
                    "its text is not the gold's: \"" + from(found, i) + "\" where \"" + from(gold, i) + "\" is due");
        }
    }

    private static String from(String text, int start) {
        return text.substring(start, Math.min(text.length(), start + SHOWN));
    }

    private static UdScore sum(Stream<UdScore> scores) {
        return scores.reduce(UdScore.NONE, UdScore::plus);
    }

    private static ScoreTable.Row row(String name, UdScore score) {
        return new ScoreTable.Row(
                name,
                Stream.of(
                                score.words(),
                                score.sentences(),
                                score.upos(),
                                score.xpos(),
                                score.lemmas(),
                                score.heads(),
                                score.relations(),
                                score.subtypes())
                        .map(tally -> Tally.percent(tally.f1()))
                        .toList());
    }
}
