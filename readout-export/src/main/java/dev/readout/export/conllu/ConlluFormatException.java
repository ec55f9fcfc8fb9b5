package dev.readout.export.conllu;

/** A line is not CoNLL-U. */
public final class ConlluFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * What is wrong.
     *
     * @param line the line's number, from 1
     * @param fault what was found and what is expected
     */
    public ConlluFormatException(int line, String fault) {
        super("line " + line + ": " + fault);
    }
}
