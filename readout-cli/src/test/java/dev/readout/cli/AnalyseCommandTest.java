package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void aFullDiskBehindStandardOutputEndsTheRunAndIsSaid() throws IOException {
        Path article =
                Files.writeString(folder.resolve("a.txt"), "Ministers of both countries met in Rome on Tuesday.\n");
        for (String verb : List.of("analyse", "read", "extract")) {
            Console console = new Console(new PrintWriter(new FullDisk()), new PrintWriter(err, true), false, false);

            assertThat(Main.run(console, verb, article.toString())).as(verb).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString())
                    .as(verb)
                    .contains("standard output takes no more")
                    .doesNotContain("Exit status 0");
            err.getBuffer().setLength(0);
        }
    }

    /** Takes nothing. */
    private static final class FullDisk extends Writer {

        @Override
        public void write(char[] characters, int start, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(console, arguments);
    }
}
