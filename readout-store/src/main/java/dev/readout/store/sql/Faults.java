package dev.readout.store.sql;

import dev.readout.model.ReadoutException;
import dev.readout.model.ReadoutException.Code;
import java.nio.file.Files;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Says in one line what a database's complaint means. */
final class Faults {

    private Faults() {}

    /** The exception for a vendor's, whatever it is wrapped in. */
    static ReadoutException of(DatabaseUrl url, Throwable vendor) {
        SQLException cause = cause(vendor);
        Code code = code(url, cause);
        String words = cause == null ? String.valueOf(vendor.getMessage()) : String.valueOf(cause.getMessage());
        return new ReadoutException(
                code, sentence(code, url) + " (" + words.lines().findFirst().orElse("") + ")", vendor);
    }

    private static @Nullable SQLException cause(Throwable vendor) {
        SQLException found = null;
        for (Throwable cause = vendor; cause != null; cause = cause.getCause()) {
            found = cause instanceof SQLException sql ? sql : found;
        }
        return found;
    }

    /** A file that is there, but cannot be opened, lies where nothing can be written beside it. */
    private static Code code(DatabaseUrl url, @Nullable SQLException cause) {
        if (cause instanceof SQLiteException sqlite) {
            Code code = sqlite(sqlite);
            boolean there = code == Code.DATABASE_UNREACHABLE && Files.isRegularFile(url.file());
            return there ? Code.DATABASE_READ_ONLY : code;
        }
        String state = cause == null || cause.getSQLState() == null ? "" : cause.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P0") || state.startsWith("28") || state.equals("3D000")) {
            return Code.DATABASE_UNREACHABLE;
        }
        return switch (state) {
            case "53100" -> Code.DATABASE_FULL;
            case "25006", "42501" -> Code.DATABASE_READ_ONLY;
            default -> Code.DATABASE;
        };
    }

    private static Code sqlite(SQLiteException cause) {
        return switch (cause.getResultCode().code & 0xff) {
            case 5, 6 -> Code.DATABASE_BUSY;
            case 8 -> Code.DATABASE_READ_ONLY;
            case 11, 26 -> Code.DATABASE_DAMAGED;
            case 13 -> Code.DATABASE_FULL;
            case 14 -> Code.DATABASE_UNREACHABLE;
            default -> Code.DATABASE;
        };
    }

    private static String sentence(Code code, DatabaseUrl url) {
        return switch (code) {
            case DATABASE_UNREACHABLE -> "the database " + url + " cannot be reached; what was written before is kept";
            case DATABASE_READ_ONLY -> "the database " + url + " cannot be written";
            case DATABASE_FULL -> "no space is left for the database " + url + "; what was written before is kept";
            case DATABASE_BUSY -> "another process holds the database " + url + "; try again when it has ended";
            case DATABASE_DAMAGED -> "the file " + url + " is no database of Readout, or is damaged";
            default -> "the database " + url + " refuses";
        };
    }
}
