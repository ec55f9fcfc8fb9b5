package dev.readout.cli;

/**
 * A line on the terminal that says how far a long job is. Prints nothing where no person watches, and nothing for a job
 * of one step.
 */
final class Progress {

    /** Goes to the beginning of the line and empties it. */
    static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final String verb;
    private final int total;
    private String current = "";
    private int done;
    private int articles;

    /**
     * A job that begins.
     *
     * @param console where to print
     * @param verb what is being done, for a person: {@code reading}
     * @param total how many steps there are
     */
    Progress(Console console, String verb, int total) {
        this.console = console;
        this.verb = verb;
        this.total = total;
    }

    /** One step begins; {@code what} names it. */
    void step(String what) {
        done++;
        current = what;
        show();
    }

    /** So many articles more are done. */
    void articles(int number) {
        articles += number;
        show();
    }

    /** Takes the line away before something else is printed. */
    void clear() {
        if (visible() && done > 0) {
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }

    private void show() {
        if (visible()) {
            String count = articles == 0 ? "" : ", " + articles + " articles";
            console.err().print(CLEAR_LINE + verb + " " + done + "/" + total + " " + current + count);
            console.err().flush();
        }
    }

    private boolean visible() {
        return console.errOnTerminal() && (total > 1 || articles > 1);
    }
}
