package dev.readout.store;

import dev.readout.store.sql.DatabaseUrl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

@DisabledIfEnvironmentVariable(
        named = "READOUT_POSTGRESQL",
        matches = "none",
        disabledReason = "READOUT_POSTGRESQL=none: NOT tested on PostgreSQL")
class PostgresqlStoreTest extends RecordStoreContract {

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static PostgresqlServer server;

    @BeforeAll
    static void start() {
        server = PostgresqlServer.started();
    }

    @Override
    DatabaseUrl fresh() {
        return new DatabaseUrl(server.freshSchema());
    }
}
