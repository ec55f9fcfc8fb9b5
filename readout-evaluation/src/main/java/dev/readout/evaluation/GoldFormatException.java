package dev.readout.evaluation;

import java.nio.file.Path;

/** A gold file that is not in the format that it should be in. */
public final class GoldFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * What is wrong, and where.
     *
     * @param file the file
     * @param line its line, from 1; 0 where no single line is to blame
     * @param problem what was found and what was expected
     */
    public GoldFormatException(Path file, int line, String problem) {
        super(file + (line > 0 ? ":" + line : "") + ": " + problem);
    }
}
