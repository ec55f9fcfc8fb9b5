package dev.readout.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections to a database, plain and pooled. */
final class DataSources {

    private static final int READERS = 8;
    private static final int WAIT_MILLIS = 10_000;
    private static final int BUSY_MILLIS = 10_000;
    /** In KiB, as SQLite wants it: below 0. */
    private static final int WRITER_CACHE = -64_000;

    private static final int READER_CACHE = -16_000;

    private DataSources() {}

    /** Connections that write: of SQLite, one at a time from the start of a transaction on. */
    static DataSource writing(DatabaseUrl url) {
        return url.isPostgresql() ? postgresql(url) : sqlite(url, SQLiteConfig.TransactionMode.IMMEDIATE);
    }

    /** A pool of connections that read. */
    static HikariDataSource readers(DatabaseUrl url) {
        return pool(url.isPostgresql() ? postgresql(url) : sqlite(url, SQLiteConfig.TransactionMode.DEFERRED), READERS);
    }

    /** A pool of the one connection that writes. */
    static HikariDataSource writer(DatabaseUrl url) {
        return pool(writing(url), 1);
    }

    private static HikariDataSource pool(DataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(WAIT_MILLIS);
        return new HikariDataSource(config);
    }

    private static DataSource sqlite(DatabaseUrl url, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(mode);
        config.setCacheSize(mode == SQLiteConfig.TransactionMode.IMMEDIATE ? WRITER_CACHE : READER_CACHE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + url.file());
        return source;
    }

    private static DataSource postgresql(DatabaseUrl url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url.given());
        source.setApplicationName("readout");
        source.setConnectTimeout(WAIT_MILLIS / 1000);
        return source;
    }
}
