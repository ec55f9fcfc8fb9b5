package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyseCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        Path good = Files.writeString(folder.resolve("a.txt"), "Ministers of both countries met in Rome on Tuesday.\n");
        Path empty = Files.writeString(folder.resolve("b.txt"), "");
        Path binary = Files.write(folder.resolve("c.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff});
        Path missing = folder.resolve("d.txt");

        assertThat(run("analyse", good.toString(), empty.toString(), binary.toString(), missing.toString()))
                .isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(out.toString()).contains("# text = Ministers of both countries met in Rome on Tuesday.");
        assertThat(err.toString().lines()).hasSize(3);
        assertThat(err.toString()).contains("b.txt").contains("c.txt").contains("d.txt: there is no such file");
    }

    @Test
    void givenWordsAreKept() throws IOException {
        Path given = Files.writeString(
                folder.resolve("given.conllu"),
                "1\tTalksended\t_\t_\t_\t_\t_\t_\t_\t_\n\n1\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n");

        assertThat(run("analyse", "--tokens", "conllu", given.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines().filter(line -> line.startsWith("1\t")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("1\tTalksended\t");
    }

    @Test
    void textThatIsNoConlluIsNamedWithItsLine() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "Plain text.\n");

        assertThat(run("analyse", "--tokens", "conllu", plain.toString())).isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(err.toString()).contains("plain.txt").contains("line 1");
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(console, arguments);
    }
}
