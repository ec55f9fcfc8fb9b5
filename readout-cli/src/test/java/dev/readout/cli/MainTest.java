package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("Usage: readout").contains("Exit status:");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aMissingVerbIsAUsageErrorOnStandardError() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("Which verb?");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anUnknownVerbIsNamed() {
        assertThat(run("reed")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("'reed'");
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(console, arguments);
    }
}
