package dev.readout.store;

import dev.readout.store.sql.DatabaseUrl;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends RecordStoreContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Override
    DatabaseUrl fresh() {
        return new DatabaseUrl(folder.resolve("readout.db").toString());
    }
}
