package dev.readout.cli;

import java.io.PrintWriter;

/**
 * Where a command prints.
 *
 * @param out for what was asked for; programs read it
 * @param err for progress, reports and complaints; people read it
 * @param outOnTerminal whether a person watches {@code out} on a terminal
 * @param errOnTerminal whether a person watches {@code err} on a terminal
 */
public record Console(PrintWriter out, PrintWriter err, boolean outOnTerminal, boolean errOnTerminal) {

    /** Prints a line of complaint or report to standard error. */
    public void say(String line) {
        err.println(line);
        err.flush();
    }
}
