package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.linking.RecordLinker;
import dev.readout.model.ReadoutException;
import dev.readout.model.reading.ArticleReading;
import dev.readout.store.sql.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that does not do its part is named in one line with a code, and loses nothing. */
class FaultsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void refusesANewerVersionsDatabase() throws SQLException {
        Path file = folder.resolve("newer.db");
        open(file.toString()).close();
        execute(
                file,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, 1)");
        assertFault(file.toString(), ReadoutException.Code.DATABASE_NEWER, "newer.db", "99");
    }

    @Test
    void refusesWhatIsNoDatabase() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(
                file, "These are notes, long enough to be taken for the head of a database file.\n".repeat(20));
        assertFault(file.toString(), ReadoutException.Code.DATABASE_DAMAGED, "notes.txt");
        assertThat(Files.readString(file)).startsWith("These are notes");
    }

    @Test
    void namesAFolderThatIsNotThere() {
        assertFault(folder.resolve("none/readout.db").toString(), ReadoutException.Code.DATABASE_UNREACHABLE, "none");
    }

    @Test
    void namesAServerThatDoesNotAnswerWithoutItsPassword() {
        assertFault(
                "jdbc:postgresql://127.0.0.1:1/readout?user=me&password=secret",
                ReadoutException.Code.DATABASE_UNREACHABLE,
                "127.0.0.1:1/readout");
    }

    @Test
    void refusesAnotherVendorsAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseUrl("jdbc:oracle:thin"))
                .withMessageContaining("postgresql");
    }

    /** A database that may grow to so many pages only stands for a disk that is full. */
    @Test
    void losesNothingWhenTheDiskIsFull() {
        Path file = folder.resolve("small.db");
        List<ArticleReading> readings = IngestingProcess.READINGS;
        open(file.toString()).close();
        AtomicInteger kept = new AtomicInteger();
        try (RecordStore store = open("jdbc:sqlite:" + file + "?max_page_count=180")) {
            assertThatExceptionOfType(ReadoutException.class)
                    .isThrownBy(() -> {
                        while (kept.get() < readings.size()) {
                            store.keep(readings.subList(kept.get(), kept.get() + 5));
                            kept.addAndGet(5);
                        }
                    })
                    .withMessageContaining("no space is left")
                    .satisfies(fault -> {
                        assertThat(fault.code()).isEqualTo(ReadoutException.Code.DATABASE_FULL);
                        assertThat(fault.getMessage()).doesNotContain("\n");
                    });
            assertThat(kept.get()).isBetween(5, readings.size() - 1);
            assertThat(store.pending()).isEqualTo(kept.get());
        }
        try (RecordStore store = open(file.toString())) {
            assertThat(store.pending()).isEqualTo(kept.get());
            store.keep(readings);
            store.link();
            assertThat(store.record(Layer.SHOWN)).isEqualTo(new RecordLinker().link(readings));
        }
    }

    /** What is full while the record is made anew leaves the record as it was. */
    @Test
    void keepsTheRecordWhenTheDiskIsFullWhileLinking() {
        Path file = folder.resolve("linked.db");
        List<ArticleReading> readings = IngestingProcess.READINGS;
        try (RecordStore store = open(file.toString())) {
            store.keep(readings.subList(0, 50));
            store.link();
            store.keep(readings);
        }
        long pages = pages(file);
        try (RecordStore store = open("jdbc:sqlite:" + file + "?max_page_count=" + (pages + 20))) {
            assertThatExceptionOfType(ReadoutException.class)
                    .isThrownBy(store::link)
                    .satisfies(fault -> assertThat(fault.code()).isEqualTo(ReadoutException.Code.DATABASE_FULL));
            assertThat(store.record(Layer.SHOWN).engagements())
                    .isEqualTo(new RecordLinker().link(readings.subList(0, 50)).engagements());
        }
        try (RecordStore store = open(file.toString())) {
            store.link();
            assertThat(store.record(Layer.SHOWN)).isEqualTo(new RecordLinker().link(readings));
        }
    }

    @Test
    void readsWhatItMayNotWrite() {
        Path file = folder.resolve("kept.db");
        List<ArticleReading> readings = IngestingProcess.READINGS.subList(0, 10);
        try (RecordStore store = open(file.toString())) {
            store.keep(readings.subList(0, 5));
            store.link();
        }
        try (RecordStore store = open("jdbc:sqlite:file:" + file + "?mode=ro")) {
            assertThatExceptionOfType(ReadoutException.class)
                    .isThrownBy(() -> store.keep(readings))
                    .satisfies(fault -> {
                        assertThat(fault.code()).isEqualTo(ReadoutException.Code.DATABASE_READ_ONLY);
                        assertThat(fault.getMessage())
                                .contains("cannot be written")
                                .doesNotContain("\n");
                    });
            assertThat(store.record(Layer.SHOWN)).isEqualTo(new RecordLinker().link(readings.subList(0, 5)));
        }
    }

    private static long pages(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma page_count")) {
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills a process that ingests, again and again; the last one goes on and ends. */
    @Test
    void losesNothingWhenKilled() throws IOException, InterruptedException {
        Path file = folder.resolve("killed.db");
        Random random = new Random(17);
        int unfinished = 0;
        for (int kill = 0; kill < 6; kill++) {
            Process process = IngestingProcess.start(file);
            process.getInputStream().read(); // it has opened the database
            Thread.sleep(random.nextInt(400));
            process.destroyForcibly();
            unfinished += process.waitFor() == 0 ? 0 : 1;
        }
        Process last = IngestingProcess.start(file);
        last.getInputStream().readAllBytes();
        assertThat(last.waitFor()).isZero();
        assertThat(unfinished).isPositive();
        try (RecordStore store = open(file.toString())) {
            assertThat(store.pending()).isZero();
            assertThat(store.record(Layer.SHOWN)).isEqualTo(new RecordLinker().link(IngestingProcess.READINGS));
        }
    }

    private static void assertFault(String url, ReadoutException.Code code, String... words) {
        assertThatExceptionOfType(ReadoutException.class)
                .isThrownBy(() -> open(url).close())
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.getMessage()).contains(words).doesNotContain("\n", "secret");
                });
    }

    private static RecordStore open(String url) {
        return RecordStore.open(new DatabaseUrl(url), new RealLinking(), OpenStore.CLOCK);
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
