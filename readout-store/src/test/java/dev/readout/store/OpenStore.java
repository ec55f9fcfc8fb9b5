package dev.readout.store;

import dev.readout.model.reading.ArticleReading;
import dev.readout.store.sql.DatabaseUrl;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An empty store for each test. */
abstract class OpenStore {

    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final List<ArticleReading> READINGS = Readings.of(40, 11);

    @SuppressWarnings("NullAway.Init") // set before each test
    RecordStore store;

    /** An empty database. */
    abstract DatabaseUrl fresh();

    @BeforeEach
    void open() {
        store = RecordStore.open(fresh(), new RealLinking(), CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Keeps readings and brings the record up to them. */
    void ingest(List<ArticleReading> readings) {
        store.keep(readings);
        store.link();
    }
}
