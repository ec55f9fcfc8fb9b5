package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.linking.RecordLinker;
import dev.readout.model.ReadoutException;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.Linkage;
import dev.readout.model.record.Engagement;
import dev.readout.store.sql.DatabaseUrl;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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
    class Collecting extends SourceContract {
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

    @Test
    void losesNothingWhenTheConnectionIsLost() {
        RealLinking linker = new RealLinking();
        AtomicBoolean cut = new AtomicBoolean(true);
        Linking cutting = new Linking() {
            @Override
            public Linkage link(Collection<ArticleReading> readings) {
                if (cut.getAndSet(false)) {
                    server.execute(
                            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'readout'");
                }
                return linker.link(readings);
            }

            @Override
            public Engagement join(String id, Collection<ArticleReading> readings, Collection<ContactRef> contacts) {
                return linker.join(id, readings, contacts);
            }
        };
        try (RecordStore store = RecordStore.open(schema(), cutting, OpenStore.CLOCK)) {
            store.keep(OpenStore.READINGS);
            assertThatExceptionOfType(ReadoutException.class)
                    .isThrownBy(store::link)
                    .satisfies(fault -> assertThat(fault.code()).isEqualTo(ReadoutException.Code.DATABASE_UNREACHABLE));
            assertThat(store.pending()).isEqualTo(OpenStore.READINGS.size());
            store.link();
            assertThat(store.record(Layer.SHOWN)).isEqualTo(new RecordLinker().link(OpenStore.READINGS));
        }
    }
}
