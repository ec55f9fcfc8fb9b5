package dev.readout.language.model;

/** What is known before the model reads: whether a sentence starts at a word. */
public enum Bound {
    /** A sentence starts here for certain. */
    START(1),
    /** The word goes on with the sentence for certain. */
    INSIDE(0),
    /** The model decides. */
    OPEN(-1);

    private final long code;

    Bound(int code) {
        this.code = code;
    }

    long code() {
        return code;
    }
}
