package dev.readout.evaluation.names;

import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.GivenTokens;
import dev.readout.evaluation.ScoreTable;
import dev.readout.evaluation.Tally;
import dev.readout.language.LanguageAnalyzer;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names against re3d (running text), CrossNER, WikiGold and Universal NER (words given): exact spans by type, and
 * together for persons, organisations and places. What the labels mean: person, politician → person; organisation,
 * political party → organisation; location, country → place; nationality, event and election stand apart where the data
 * has them; miscellaneous and other names count as none.
 */
public final class NamesEvaluation implements Evaluation {

    private static final List<NameType> TOGETHER = List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE);
    private static final List<NameType> APART = List.of(NameType.NATIONALITY, NameType.EVENT);

    private final LanguageAnalyzer analyzer;
    private final GivenTokens parser;

    /**
     * An evaluation of an analyser.
     *
     * @param analyzer the analyser on running text; not closed here
     * @param parser the same analyser on given words
     */
    public NamesEvaluation(LanguageAnalyzer analyzer, GivenTokens parser) {
        this.analyzer = analyzer;
        this.parser = parser;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public List<ScoreTable> evaluate(List<Path> gold, @Nullable Path predictions) throws IOException {
        List<NameSet> sets = new ArrayList<>();
        for (Path path : gold) {
            sets.addAll(NameSet.read(path));
        }
        Map<String, List<Name>> predicted = predictions == null
                ? Map.of()
                : PredictedNames.read(
                        predictions,
                        sets.stream().flatMap(set -> set.documents().stream()).toList());
        return sets.stream()
                .map(set -> table(set, predictions == null ? found(set.documents()) : predicted))
                .toList();
    }

    private Map<String, List<Name>> found(List<NameDocument> documents) {
        Map<String, List<Name>> found = new HashMap<>();
        List<NameDocument> given =
                documents.stream().filter(NameDocument::hasWords).toList();
        List<ParsedText> parses =
                parser.parse(given.stream().map(NameDocument::sentences).toList());
        for (int i = 0; i < given.size(); i++) {
            found.put(given.get(i).id(), names(parses.get(i)));
        }
        documents.stream()
                .filter(document -> !document.hasWords())
                .forEach(document -> found.put(
                        document.id(), names(analyzer.analyze(article(document)).parse())));
        return found;
    }

    private static List<Name> names(ParsedText parse) {
        return parse.names().stream()
                .map(name -> new Name(name.type(), name.span()))
                .toList();
    }

    private static Article article(NameDocument document) {
        return Article.ofText(document.id(), document.text(), Block.lines(document.text()));
    }

    private static ScoreTable table(NameSet set, Map<String, List<Name>> found) {
        NameScore score = new NameScore();
        set.documents().forEach(document -> score.add(document, found.getOrDefault(document.id(), List.of())));
        List<ScoreTable.Row> rows = new ArrayList<>();
        Tally together = Tally.NONE;
        for (NameType type : TOGETHER) {
            rows.add(ScoreTable.Row.of(type.name(), score.tally(type)));
            together = together.plus(score.tally(type));
        }
        rows.add(ScoreTable.Row.of("all three", together));
        APART.stream()
                .filter(type -> score.tally(type).gold() > 0)
                .forEach(type -> rows.add(ScoreTable.Row.of("apart: " + type.name(), score.tally(type))));
        String title =
                "Names, exact spans: " + set.name() + " (" + set.documents().size() + " documents)";
        return new ScoreTable(title, ScoreTable.TALLIED, rows);
    }
}
