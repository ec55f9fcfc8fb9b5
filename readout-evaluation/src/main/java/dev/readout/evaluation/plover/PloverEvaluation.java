package dev.readout.evaluation.plover;

import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import dev.readout.evaluation.Tally;
import dev.readout.language.LanguageAnalyzer;
import dev.readout.model.record.EventType;
import dev.readout.reading.event.ActFinder;
import dev.readout.reading.event.FoundAct;
import dev.readout.reading.rule.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events between given actors against coded sentences ({@code .tsv} of Zero-Shot-PLOVER): root classes, or conflict against
 * cooperation. That data has one class, YIELD, for what PLOVER now calls CONCEDE and RETREAT. Predictions are a text file with
 * a class a line, in the order of the sentences.
 */
public final class PloverEvaluation implements Evaluation {

    /** The label of cooperation in binary data; there it stands for whatever is no conflict. */
    private static final String NO_CONFLICT = "0";

    private static final Set<EventType> COOPERATION = Set.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT);

    private final EventCoder coder;

    /**
     * An evaluation of an analyser and the bundled rulebook.
     *
     * @param analyzer not closed here
     */
    public PloverEvaluation(LanguageAnalyzer analyzer) {
        this.coder = new EventCoder(
                analyzer, new ActFinder(Rulebook.bundled().lexicon().events()));
    }

    @Override
    public String name() {
        return "plover";
    }

    @Override
    public List<ScoreTable> evaluate(List<Path> gold, @Nullable Path predictions) throws IOException {
        return detail(gold, predictions).tables();
    }

    @Override
    public Detail detail(List<Path> gold, @Nullable Path predictions) throws IOException {
        List<ScoreTable> tables = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        for (Path file : gold) {
            List<CodedSentence> sentences = CodedFile.read(file);
            List<String> answers =
                    predictions == null ? answers(sentences) : Files.readAllLines(predictions, StandardCharsets.UTF_8);
            if (answers.size() != sentences.size()) {
                throw new GoldFormatException(
                        predictions == null ? file : predictions,
                        0,
                        answers.size() + " answers for " + sentences.size() + " sentences");
            }
            tables.add(classes(file, sentences, answers));
            tables.add(parts(file, sentences, answers));
            misses.addAll(misses(sentences, answers));
        }
        return new Detail(tables, misses);
    }

    /** The wrong answers of the half that may be looked at. */
    private static List<String> misses(List<CodedSentence> sentences, List<String> answers) {
        List<String> misses = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            CodedSentence sentence = sentences.get(i);
            if (sentence.isOpen() && !sentence.label().equals(answers.get(i))) {
                misses.add(sentence.label() + ", not " + answers.get(i) + ": " + sentence.text());
            }
        }
        return misses;
    }

    private List<String> answers(List<CodedSentence> sentences) {
        boolean binary = sentences.stream().allMatch(one -> one.label().length() == 1);
        return coder.events(sentences).stream()
                .map(event -> event.map(FoundAct::type)
                        .map(type -> label(type, binary))
                        .orElse(binary ? NO_CONFLICT : ""))
                .toList();
    }

    private static String label(EventType type, boolean binary) {
        if (binary) {
            return COOPERATION.contains(type) ? NO_CONFLICT : "1";
        }
        return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
    }

    /** The events found, for whoever wants to see why: one for each sentence of a file, in order. */
    public List<Optional<FoundAct>> events(Path file) throws IOException {
        return coder.events(CodedFile.read(file));
    }

    private static ScoreTable classes(Path file, List<CodedSentence> sentences, List<String> answers) {
        ClassScores scores = new ClassScores();
        for (int i = 0; i < answers.size(); i++) {
            scores.add(sentences.get(i).label(), answers.get(i));
        }
        List<ScoreTable.Row> rows = new ArrayList<>();
        scores.classes().forEach((name, tally) -> rows.add(ScoreTable.Row.of(name, tally)));
        return new ScoreTable(
                "Events by class: " + file.getFileName() + " (" + answers.size() + " sentences)",
                ScoreTable.TALLIED,
                rows);
    }

    private static ScoreTable parts(Path file, List<CodedSentence> sentences, List<String> answers) {
        ClassScores all = new ClassScores();
        ClassScores open = new ClassScores();
        ClassScores closed = new ClassScores();
        for (int i = 0; i < answers.size(); i++) {
            String label = sentences.get(i).label();
            all.add(label, answers.get(i));
            (sentences.get(i).isOpen() ? open : closed).add(label, answers.get(i));
        }
        return new ScoreTable(
                "Events together: " + file.getFileName(),
                List.of("Sentences", "Macro-F1", "Accuracy"),
                List.of(part("all", all), part("open half", open), part("closed half", closed)));
    }

    private static ScoreTable.Row part(String name, ClassScores scores) {
        return new ScoreTable.Row(
                name,
                List.of(
                        String.valueOf(scores.size()),
                        Tally.percent(scores.macroF1()),
                        Tally.percent(scores.accuracy())));
    }
}
