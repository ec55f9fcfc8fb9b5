package dev.readout.cli;

import dev.readout.export.timeline.TimelineLook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The look that fits the terminal that standard output is shown on, or plain text where it is none. */
final class TerminalLook {

    /** Variables that only terminals with hyperlinks set. */
    private static final Set<String> LINKING = Set.of("KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM");

    private static final Set<String> LINKING_PROGRAMS = Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper");
    private static final int FIRST_VTE_WITH_LINKS = 5000;

    private TerminalLook() {}

    /** The look for a console. */
    static TimelineLook of(Console console) {
        if (!console.outOnTerminal()) {
            return TimelineLook.PLAIN;
        }
        Map<String, String> environment = console.environment();
        int columns = number(environment.get("COLUMNS"), TimelineLook.WIDEST);
        return new TimelineLook(columns, console.coloured(), showsLinks(environment), false, List.of());
    }

    private static boolean showsLinks(Map<String, String> environment) {
        return LINKING.stream().anyMatch(environment::containsKey)
                || LINKING_PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
                || number(environment.get("VTE_VERSION"), 0) >= FIRST_VTE_WITH_LINKS;
    }

    private static int number(@Nullable String written, int otherwise) {
        return written != null && written.matches("\\d{1,9}") ? Integer.parseInt(written) : otherwise;
    }
}
