package dev.readout.store.sql;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.readout.model.ReadoutException;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * A database of the form that this version knows. Any number of threads may read at once, each from the state of one
 * moment; one writes at a time, and what it writes is there whole or not at all.
 */
public final class Database implements AutoCloseable {

    private final DatabaseUrl url;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final Jdbi reading;
    private final Jdbi writing;

    private Database(DatabaseUrl url) {
        this.url = url;
        this.readers = DataSources.readers(url);
        this.writers = DataSources.writer(url);
        this.reading = Jdbi.create(readers);
        this.writing = Jdbi.create(writers);
    }

    /**
     * Opens a database; makes it, or brings it up to this version, where it is not.
     *
     * @throws ReadoutException if it cannot be reached or written, or is a newer version's
     */
    public static Database open(DatabaseUrl url) {
        try {
            Migrations.run(url);
            return new Database(url);
        } catch (FlywayException | HikariPool.PoolInitializationException e) {
            throw Faults.of(url, e);
        }
    }

    /** What a task reads, all from the state of one moment. */
    public <T> T read(HandleCallback<T, RuntimeException> task) {
        try {
            return url.isPostgresql()
                    ? reading.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, task)
                    : reading.inTransaction(task);
        } catch (JdbiException | HikariPool.PoolInitializationException e) {
            throw Faults.of(url, e);
        }
    }

    /** What a task makes of what it writes to a part; if it throws, nothing is written. */
    public <T> T write(Revision part, HandleCallback<T, RuntimeException> task) {
        try {
            return writing.inTransaction(handle -> {
                lock(handle);
                part.raise(handle);
                return task.withHandle(handle);
            });
        } catch (JdbiException | HikariPool.PoolInitializationException e) {
            throw Faults.of(url, e);
        }
    }

    /** Where it is. */
    public DatabaseUrl url() {
        return url;
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    private void lock(Handle handle) {
        String lock = url.dialect().writeLock();
        if (!lock.isEmpty()) {
            handle.execute(lock);
        }
    }
}
