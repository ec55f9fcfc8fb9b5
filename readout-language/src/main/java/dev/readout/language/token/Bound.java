package dev.readout.language.token;

/** What is known before the model reads: whether a sentence starts at a word. */
public enum Bound {
    /** A sentence starts here for certain. */
    START,
    /** The word goes on with the sentence for certain. */
    INSIDE,
    /** The model decides. */
    OPEN
}
