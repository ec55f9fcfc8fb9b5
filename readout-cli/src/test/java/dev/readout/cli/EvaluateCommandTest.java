package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final Path OWN_GOLD = Path.of("..", "gold", "ud", "readouts.conllu");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anotherToolsOutputIsScoredWithoutAModel() {
        assertThat(run("evaluate", "ud", OWN_GOLD.toString(), "--predictions", OWN_GOLD.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        Tags and trees (F1 over words, punctuation included)
                                                         Words   Sents    UPOS    XPOS   Lemma     UAS     LAS  LAS+sub
                          readouts.conllu, predictions  100.00  100.00  100.00  100.00  100.00  100.00  100.00   100.00

                        """);
    }

    @Test
    void anUnknownEvaluationIsAUsageError() {
        assertThat(run("evaluate", "spelling", OWN_GOLD.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("no evaluation 'spelling'").contains("names");
    }

    @Test
    void aFileInAnotherFormatIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.conllu"), "a b c\n\n");

        assertThat(run("evaluate", "ud", bad.toString(), "--predictions", OWN_GOLD.toString()))
                .isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(err.toString()).contains("bad.conllu:1: 1 columns");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run("evaluate", "ud", "nowhere.conllu", "--predictions", OWN_GOLD.toString()))
                .isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(err.toString()).contains("nowhere.conllu");
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(console, arguments);
    }
}
