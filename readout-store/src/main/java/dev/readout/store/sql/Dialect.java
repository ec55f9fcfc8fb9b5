package dev.readout.store.sql;

/** The databases that a record can be kept in, and where their SQL differs. */
enum Dialect {
    SQLITE("sqlite", ""),
    POSTGRESQL("postgresql", "select pg_advisory_xact_lock(7326885)");

    private final String folder;
    private final String writeLock;

    Dialect(String folder, String writeLock) {
        this.folder = folder;
        this.writeLock = writeLock;
    }

    /** Where its migrations lie on the class path. */
    String migrations() {
        return "classpath:dev/readout/store/sql/" + folder;
    }

    /** The statement that lets one writer in at a time; empty where the transaction itself does. */
    String writeLock() {
        return writeLock;
    }
}
