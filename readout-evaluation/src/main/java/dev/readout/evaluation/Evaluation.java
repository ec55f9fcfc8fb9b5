package dev.readout.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way of scoring a stage against gold data, as {@code readout evaluate NAME PATH…} runs it. */
public interface Evaluation {

    /** The name on the command line: {@code ud}, {@code names}, {@code quotations} … */
    String name();

    /**
     * Scores the stage.
     *
     * @param gold files or folders in a format of the data that this evaluation knows
     * @param predictions a file of another tool's output to score in the analyser's place, or null
     * @return the tables to print, in order
     * @throws IOException if a file cannot be read
     * @throws GoldFormatException if a file is not in a known format; names the file and the line
     */
    List<ScoreTable> evaluate(List<Path> gold, @Nullable Path predictions) throws IOException;

    /**
     * Scores the stage and tells what was missed, where an evaluation can.
     *
     * @param gold as for {@link #evaluate}
     * @param predictions as for {@link #evaluate}
     * @throws IOException if a file cannot be read
     * @throws GoldFormatException if a file is not in a known format; names the file and the line
     */
    default Detail detail(List<Path> gold, @Nullable Path predictions) throws IOException {
        return new Detail(evaluate(gold, predictions), List.of());
    }

    /**
     * Tables, and the items behind their faults.
     *
     * @param tables the tables to print, in order
     * @param misses what was missed or wrong, a line each; none where an evaluation does not tell
     */
    record Detail(List<ScoreTable> tables, List<String> misses) {
        /** Copies the lists. */
        public Detail {
            tables = List.copyOf(tables);
            misses = List.copyOf(misses);
        }
    }
}
