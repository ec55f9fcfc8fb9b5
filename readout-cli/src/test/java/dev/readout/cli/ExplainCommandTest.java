package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String ARTICLE = """
            July 12, 2025

            Chinese Foreign Minister Wang Yi met US Secretary of State Marco Rubio in Kuala Lumpur on Friday.

            No meeting between Xi Jinping and Donald Trump is planned.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void eachPassageWithWhatWasReadAndWhatWasDeclined() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);

        assertThat(run("explain", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .startsWith("# " + file + "\n\n1  ")
                .containsPattern(
                        "\\d  .*Wang Yi met US Secretary.*\n( {3}.*\n)* {3}contact +meeting, held, 2025-07-11,.*\\[.+]")
                .containsPattern("\\d  .*No meeting between.*\n( {3}.*\n)* {3}declined +negated +\\[.+]");
    }

    @Test
    void onePassageAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);

        assertThat(run("explain", file.toString(), "--sentence", "1")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("\n1  ").doesNotContain("\n2  ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run("explain", folder.resolve("no.txt").toString())).isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(err.toString()).contains("no.txt: there is no such file");
    }

    @Test
    void aMistakeInARulebookIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("own.rules"), "this is no rule\n");

        assertThat(run("explain", file.toString(), "--rulebook", rules.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).startsWith("readout: ").contains("own.rules").doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(console, arguments);
    }
}
