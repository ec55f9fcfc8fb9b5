package dev.readout.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The PostgreSQL server that the tests run on: a cluster of their own, or the one that the environment names in
 * {@code READOUT_POSTGRESQL}.
 */
final class PostgresqlServer {

    private final AtomicInteger schemas = new AtomicInteger();
    private final String url;

    private PostgresqlServer(String url) {
        this.url = url;
    }

    /** The server, started if it is our own. */
    static PostgresqlServer started() {
        String named = System.getenv("READOUT_POSTGRESQL");
        return new PostgresqlServer(
                named == null || named.isEmpty() ? PostgresqlCluster.started().url() : named);
    }

    /** The address of a new, empty schema. */
    String freshSchema() {
        String schema = "readout_test_" + schemas.incrementAndGet();
        execute("drop schema if exists " + schema + " cascade");
        execute("create schema " + schema);
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }

    /** Runs a statement. */
    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
