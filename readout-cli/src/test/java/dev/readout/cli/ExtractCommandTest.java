package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String PAGE = """
            <html lang="en"><head><title>Two ministers meet in Rome - Strait Desk</title>
            <meta property="og:site_name" content="Strait Desk">
            <meta property="article:published_time" content="2025-07-12T08:00:00Z"></head>
            <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Two ministers meet in Rome</h1>
            <p>The foreign ministers of the two countries met in Rome on Friday, their offices said, and spoke for an
            hour about trade and about the border.</p>
            <p>Both called the talks useful, and a second round will be held in the autumn in a third country, one of the
            offices added.</p></article></body></html>
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theListingTellsWhatEachStretchIs() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);

        assertThat(run("extract", "--format", "text", page.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .startsWith("source    " + page + "\n")
                .contains("title     Two ministers meet in Rome\noutlet    Strait Desk\n")
                .contains("published 2025-07-12 (meta article:published_time")
                .contains("\nfurniture Home World\n")
                .contains("\nbody      The foreign ministers of the two countries met in Rome on Friday");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonIsOneObjectALine() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);

        assertThat(run("extract", page.toString(), page.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"id\":\"").contains("\"published\":\"2025-07-12\""));
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        Path empty = Files.writeString(folder.resolve("empty.html"), " \n");

        assertThat(run("extract", empty.toString(), page.toString())).isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("readout: skipped " + empty + ": nothing in it but white space\n");
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(console, arguments);
    }
}
