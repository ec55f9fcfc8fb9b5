package dev.readout.benchmark.load;

import dev.readout.benchmark.Articles;
import dev.readout.benchmark.SpeedReport;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.reading.ArticleReading;
import dev.readout.pipeline.Readout;
import dev.readout.pipeline.RecordLinking;
import dev.readout.reading.rule.Rulebook;
import dev.readout.store.RecordStore;
import dev.readout.store.sql.ChangeCount;
import dev.readout.store.sql.DatabaseUrl;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fills a database with readings made of real ones. Arguments: {@code DATABASE ARTICLES CONTACTS STATEMENTS}; ends with at
 * least so many of both. The same arguments, the same database.
 */
public final class LoadFill {

    private static final PrintStream SAID =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private static final int BATCH = 500;
    private static final int TENTHS = 10;
    /** Most articles report words alone. */
    private static final int WITH_CONTACTS = 3;

    private LoadFill() {}

    /** Reads the articles, and keeps and links what is made of them. */
    public static void main(String[] arguments) throws IOException {
        List<ShiftedReading> originals = read(Path.of(arguments[1])).stream()
                .filter(reading -> !reading.contacts().isEmpty())
                .map(ShiftedReading::new)
                .toList();
        long contacts = Long.parseLong(arguments[2]);
        long statements = Long.parseLong(arguments[3]);
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));
        try (RecordStore store = RecordStore.open(new DatabaseUrl(arguments[0]), new RecordLinking(), clock)) {
            if (store.queries().holdings().articles() > 0) {
                throw new IllegalArgumentException(arguments[0] + " is not empty");
            }
            long begun = System.nanoTime();
            List<ArticleReading> batch = new ArrayList<>();
            int number = 0;
            while (contacts > 0 || statements > 0) {
                ArticleReading whole = ShiftedReading.ofNumber(originals, number);
                ArticleReading made = number % TENTHS < WITH_CONTACTS ? whole : ShiftedReading.spoken(whole);
                number++;
                contacts -= made.contacts().size();
                statements -= made.statements().size();
                batch.add(made);
                if (batch.size() == BATCH) {
                    store.keep(batch);
                    batch.clear();
                }
            }
            store.keep(batch);
            long kept = System.nanoTime();
            say(
                    "%d articles made and kept in %.0f s, %.0f a second",
                    number, seconds(kept - begun), number / seconds(kept - begun));
            ChangeCount count = store.link();
            long linked = System.nanoTime();
            say(
                    "linked in %.0f s; %d facts, %.0f a second",
                    seconds(linked - kept), count.added(), count.added() / seconds(linked - kept));
        }
        say("most resident memory: %s", SpeedReport.mostResident());
    }

    private static List<ArticleReading> read(Path articles) throws IOException {
        try (EnglishAnalyzer analyzer = EnglishAnalyzer.open()) {
            return new Readout(analyzer, Rulebook.bundled()).read(Articles.in(articles));
        }
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void say(String format, Object... values) {
        SAID.println(String.format(Locale.ROOT, format, values));
    }
}
