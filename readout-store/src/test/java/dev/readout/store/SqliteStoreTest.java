package dev.readout.store;

import dev.readout.store.sql.DatabaseUrl;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private DatabaseUrl file() {
        return new DatabaseUrl(folder.resolve("readout.db").toString());
    }

    @Nested
    class Keeping extends KeepingContract {
        @Override
        DatabaseUrl fresh() {
            return file();
        }
    }

    @Nested
    class Queries extends QueryContract {
        @Override
        DatabaseUrl fresh() {
            return file();
        }
    }

    @Nested
    class Collecting extends SourceContract {
        @Override
        DatabaseUrl fresh() {
            return file();
        }
    }

    @Nested
    class Reviewing extends ReviewContract {
        @Override
        DatabaseUrl fresh() {
            return file();
        }
    }
}
