package dev.readout.store.sql;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a record is kept, as a user writes it: a path, or an address that begins with {@code jdbc:postgresql:}.
 *
 * @param given the path or address as it was given
 */
public record DatabaseUrl(String given) {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** Checks that it names a database of a sort that is known. */
    public DatabaseUrl {
        boolean url = given.toLowerCase(Locale.ROOT).startsWith("jdbc:");
        boolean known = given.startsWith(SQLITE) || given.startsWith(POSTGRESQL);
        if (given.isBlank() || (url && !known)) {
            throw new IllegalArgumentException(
                    "a database is a path or jdbc:postgresql://HOST/NAME, not \"" + given + "\"");
        }
    }

    /** Whether it is a PostgreSQL server's. */
    public boolean isPostgresql() {
        return given.startsWith(POSTGRESQL);
    }

    /**
     * The file, of SQLite.
     *
     * @throws IllegalStateException if it is a server's
     */
    public Path file() {
        if (isPostgresql()) {
            throw new IllegalStateException("a server's database has no file here");
        }
        return Path.of(given.startsWith(SQLITE) ? given.substring(SQLITE.length()) : given);
    }

    /** How to name it in a message: without what may be secret. */
    @Override
    public String toString() {
        return given.replaceAll("\\?.*", "").replaceAll("//[^/@]*@", "//");
    }

    /** Its dialect. */
    public Dialect dialect() {
        return isPostgresql() ? Dialect.POSTGRESQL : Dialect.SQLITE;
    }
}
