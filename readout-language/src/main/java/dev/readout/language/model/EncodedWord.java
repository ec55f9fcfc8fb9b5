package dev.readout.language.model;

/**
 * A word as the model takes it. Made by {@link WordEncoder}; the array is not to be changed.
 */
public final class EncodedWord {

    private final int[] pieces;
    private final int casing;

    EncodedWord(int[] pieces, int casing) {
        this.pieces = pieces;
        this.casing = casing;
    }

    /** The number of its pieces, at least 1. */
    public int length() {
        return pieces.length;
    }

    int piece(int index) {
        return pieces[index];
    }

    int casing() {
        return casing;
    }
}
