package dev.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * The environment is not as it must be: a file is missing or damaged, a place cannot be written. What is wrong with a
 * document is data, and what is wrong with a call is an {@link IllegalArgumentException}.
 */
public final class ReadoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of thing is not as it must be. */
    public enum Code {
        /** The model's file is missing. */
        MODEL_MISSING,
        /** The model's file is not the one that its card describes. */
        MODEL_DAMAGED,
        /** The model's runtime does not start or fails. */
        MODEL_RUNTIME,
        /** A table or rule file that we ship, or that an analyst added, cannot be read; the message names the place. */
        RULEBOOK,
        /** A file or folder cannot be read or written. */
        FILES,
        /** The database cannot be reached, or the connection was lost. */
        DATABASE_UNREACHABLE,
        /** The database, its file or its folder cannot be written. */
        DATABASE_READ_ONLY,
        /** No space is left for the database. */
        DATABASE_FULL,
        /** Another process holds the database. */
        DATABASE_BUSY,
        /** The database was made by a newer version of Readout. */
        DATABASE_NEWER,
        /** The file is no database of ours, or is damaged. */
        DATABASE_DAMAGED,
        /** The database refuses for another reason; the message has its words. */
        DATABASE
    }

    private final Code code;

    /**
     * What is wrong.
     *
     * @param code the kind
     * @param message what is wrong and, where it can be said, what would mend it; names the file
     */
    public ReadoutException(Code code, String message) {
        this(code, message, null);
    }

    /** The same, with the vendor's exception behind it. */
    public ReadoutException(Code code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The kind. */
    public Code code() {
        return code;
    }
}
