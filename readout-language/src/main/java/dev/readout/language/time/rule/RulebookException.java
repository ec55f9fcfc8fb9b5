package dev.readout.language.time.rule;

/** A rulebook or a word table that cannot be read; tells file, line and column. */
public final class RulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * What is wrong, and where.
     *
     * @param file the file's name
     * @param line its line, from 1
     * @param column the character in the line, from 1
     * @param problem what was found and what was expected
     */
    public RulebookException(String file, int line, int column, String problem) {
        super(file + ":" + line + ":" + column + ": " + problem);
    }
}
