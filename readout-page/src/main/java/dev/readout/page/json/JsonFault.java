package dev.readout.page.json;

/** A text that is no JSON value. */
public final class JsonFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    JsonFault(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** What is wrong with it, and where. */
    public String problem() {
        return problem;
    }
}
