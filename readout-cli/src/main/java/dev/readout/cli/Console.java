package dev.readout.cli;

import dev.readout.model.ReadoutException;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Where a command prints.
 *
 * @param out for what was asked for; programs read it
 * @param err for progress, reports and complaints; people read it
 * @param outOnTerminal whether a person watches {@code out} on a terminal
 * @param errOnTerminal whether a person watches {@code err} on a terminal
 * @param environment the process's environment, which tells what the terminal can do
 */
public record Console(
        PrintWriter out,
        PrintWriter err,
        boolean outOnTerminal,
        boolean errOnTerminal,
        Map<String, String> environment) {

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    /** Copies the environment. */
    public Console {
        environment = Map.copyOf(environment);
    }

    /** A console in an empty environment. */
    public Console(PrintWriter out, PrintWriter err, boolean outOnTerminal, boolean errOnTerminal) {
        this(out, err, outOnTerminal, errOnTerminal, Map.of());
    }

    /** Prints a line of complaint or report to standard error. */
    public void say(String line) {
        err.println(line);
        err.flush();
    }

    /**
     * Hands on what was printed to {@code out} so far.
     *
     * @throws ReadoutException if it cannot be written, of which the writer itself says nothing
     */
    void flush() {
        if (out.checkError()) {
            throw new ReadoutException(
                    ReadoutException.Code.FILES,
                    "standard output takes no more: whoever read it has gone, or its disk is full; what it has is not whole");
        }
    }

    /** Whether a person wants to see colours; {@code NO_COLOR} says no. */
    boolean coloured() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Words that stand out in a report on a terminal. */
    String strong(String words) {
        return errOnTerminal && coloured() ? BOLD + words + PLAIN : words;
    }
}
