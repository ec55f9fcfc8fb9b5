package dev.readout.reading.source;

/** A file of a rulebook that cannot be read as one; the message begins with file, line and column. */
public final class RulebookSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /**
     * A fault at a place.
     *
     * @param file the file's name
     * @param line from 1
     * @param column from 1, in UTF-16 code units
     * @param fault what is wrong, and what was expected
     */
    public RulebookSyntaxException(String file, int line, int column, String fault) {
        super(file + ":" + line + ":" + column + ": " + fault);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }
}
