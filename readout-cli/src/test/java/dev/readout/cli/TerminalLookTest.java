package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.timeline.TimelineLook;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalLookTest {

    @Test
    void aFileGetsPlainTextWhateverTheTerminal() {
        assertThat(look(false, Map.of("COLUMNS", "70", "KITTY_WINDOW_ID", "1"))).isEqualTo(TimelineLook.PLAIN);
    }

    @Test
    void aTerminalGetsColoursUnlessToldNot() {
        assertThat(look(true, Map.of()).colour()).isTrue();
        assertThat(look(true, Map.of("NO_COLOR", "1")).colour()).isFalse();
        assertThat(look(true, Map.of("NO_COLOR", "")).colour()).isTrue();
    }

    @Test
    void widthIsTheTerminalsWithinBounds() {
        assertThat(look(true, Map.of()).width()).isEqualTo(100);
        assertThat(look(true, Map.of("COLUMNS", "80")).width()).isEqualTo(80);
        assertThat(look(true, Map.of("COLUMNS", "300")).width()).isEqualTo(100);
        assertThat(look(true, Map.of("COLUMNS", "wide")).width()).isEqualTo(100);
        assertThat(look(true, Map.of("COLUMNS", "20")).width()).isEqualTo(TimelineLook.NARROWEST);
    }

    @Test
    void linksOnlyWhereTheTerminalShowsThem() {
        assertThat(look(true, Map.of("TERM_PROGRAM", "WezTerm")).links()).isTrue();
        assertThat(look(true, Map.of("VTE_VERSION", "6003")).links()).isTrue();
        assertThat(look(true, Map.of("VTE_VERSION", "4999")).links()).isFalse();
        assertThat(look(true, Map.of("TERM", "xterm")).links()).isFalse();
    }

    private static TimelineLook look(boolean onTerminal, Map<String, String> environment) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return TerminalLook.of(new Console(nowhere, nowhere, onTerminal, onTerminal, environment));
    }
}
