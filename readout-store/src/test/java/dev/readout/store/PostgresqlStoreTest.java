package dev.readout.store;

import dev.readout.store.sql.DatabaseUrl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

@DisabledIfEnvironmentVariable(
        named = "READOUT_POSTGRESQL",
        matches = "none",
        disabledReason = "READOUT_POSTGRESQL=none: NOT tested on PostgreSQL")
class PostgresqlStoreTest {

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static PostgresqlServer server;

    @BeforeAll
    static void start() {
        server = PostgresqlServer.started();
    }

    private static DatabaseUrl schema() {
        return new DatabaseUrl(server.emptied());
    }

    @Nested
    class Keeping extends KeepingContract {
        @Override
        DatabaseUrl fresh() {
            return schema();
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        DatabaseUrl fresh() {
            return schema();
        }
    }

    @Nested
    class Reviewing extends ReviewContract {
        @Override
        DatabaseUrl fresh() {
            return schema();
        }
    }
}
