package dev.readout.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The PostgreSQL server that the tests run on: a cluster of their own, or the one that the environment names in
 * {@code READOUT_POSTGRESQL}.
 */
public final class PostgresqlServer {

    private static final String SCHEMA = "readout_test";
    private static final String TABLES = Stream.of(
                    "article", "sighting", "contact", "fact", "posting", "coverage", "change", "referent", "decision")
            .map(table -> SCHEMA + "." + table)
            .collect(Collectors.joining(", "));

    private static final List<String> COLLECTED = List.of("source", "page", "host", "archive", "archive_place");

    private final String url;
    private boolean made;

    private PostgresqlServer(String url) {
        this.url = url;
    }

    /** The server, started if it is our own. */
    public static PostgresqlServer started() {
        String named = System.getenv("READOUT_POSTGRESQL");
        return new PostgresqlServer(
                named == null || named.isEmpty() ? PostgresqlCluster.started().url() : named);
    }

    /** The address of a schema without anything in it but the tables. */
    public String emptied() {
        String address = url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
        if (made) {
            execute("truncate " + TABLES + " cascade");
            COLLECTED.forEach(table -> execute("truncate " + SCHEMA + "." + table + " cascade"));
        } else {
            execute("drop schema if exists " + SCHEMA + " cascade");
            execute("create schema " + SCHEMA);
            made = true;
        }
        return address;
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
