package dev.readout.evaluation.pages;

import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code readout evaluate pages FOLDER…}: how well articles are found on pages and in plain texts. Predictions are one
 * JSON object a line: {@code file}, {@code text}, {@code title}, {@code date}, {@code authors}; for web pages only.
 */
public final class PagesEvaluation implements Evaluation {

    private final Consumer<String> misses;

    /** An evaluation that keeps its misses to itself. */
    public PagesEvaluation() {
        this(miss -> {});
    }

    /** An evaluation that tells each miss to {@code misses}, a line at a time. */
    public PagesEvaluation(Consumer<String> misses) {
        this.misses = misses;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public List<ScoreTable> evaluate(List<Path> gold, @Nullable Path predictions) throws IOException {
        PageAnswers answers = predictions == null ? PageAnswers.ours() : PageAnswers.in(predictions);
        List<ScoreTable> tables = new ArrayList<>();
        for (Path folder : gold) {
            if (GoldPages.isIn(folder)) {
                tables.addAll(GoldPages.score(folder, answers, misses));
            } else if (Files.isDirectory(folder) && GoldArticles.isIn(folder)) {
                tables.add(GoldArticles.score(folder, misses));
            } else {
                throw new GoldFormatException(
                        folder,
                        0,
                        "neither a folder of NAME.json with their texts nor one with gold.json and pages.tar.gz");
            }
        }
        return List.copyOf(tables);
    }
}
