package dev.readout.benchmark.load;

import dev.readout.benchmark.Articles;
import dev.readout.benchmark.SpeedReport;
import dev.readout.export.record.RecordJson;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.linking.RecordLinker;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Record;
import dev.readout.pipeline.Readout;
import dev.readout.reading.rule.Rulebook;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an article costs {@code ./readout read} as there are more of them. Arguments: {@code CORPUS ARTICLES...}: the corpus is read
 * once, and for each number, smallest first, so many readings made of it by other days, states and names are linked and written as
 * JSON. Reading itself knows nothing of other articles, so that an article costs there the same however many there are; what
 * may grow is linking, writing and memory.
 */
public final class ReadGrowth {

    private static final PrintStream SAID =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final double MILLIS = 1e3;

    private ReadGrowth() {}

    /** Prints a table, a row for each number. */
    public static void main(String[] arguments) throws IOException {
        Duration begun = SpeedReport.cpu();
        List<ArticleReading> real = read(Path.of(arguments[0]));
        SAID.printf(
                Locale.ROOT,
                "%d articles read: %.1f ms of processor time each%n%n",
                real.size(),
                millis(begun) / real.size());
        SAID.println(
                "| articles | engagements | facts | linking, s | ms an article | JSON, s | ms an article | most resident |");
        SAID.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        List<ShiftedReading> originals = real.stream().map(ShiftedReading::new).toList();
        for (int articles : Stream.of(arguments)
                .skip(1)
                .mapToInt(Integer::parseInt)
                .sorted()
                .toArray()) {
            SAID.println(row(originals, articles));
        }
    }

    private static String row(List<ShiftedReading> originals, int articles) throws IOException {
        List<ArticleReading> readings = IntStream.range(0, articles)
                .mapToObj(number -> ShiftedReading.ofNumber(originals, number))
                .toList();
        Duration made = SpeedReport.cpu();
        Record record = new RecordLinker().link(readings);
        double linking = millis(made);
        Duration linked = SpeedReport.cpu();
        RecordJson.write(record, Writer.nullWriter());
        double writing = millis(linked);
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %.1f | %.2f | %.1f | %.2f | %s |",
                articles,
                record.engagements().size(),
                facts(record),
                linking / MILLIS,
                linking / articles,
                writing / MILLIS,
                writing / articles,
                SpeedReport.mostResident());
    }

    private static int facts(Record record) {
        return Stream.of(
                        record.engagements(),
                        record.statements(),
                        record.agreements(),
                        record.measures(),
                        record.events())
                .mapToInt(List::size)
                .sum();
    }

    private static List<ArticleReading> read(Path corpus) throws IOException {
        try (EnglishAnalyzer analyzer = EnglishAnalyzer.open()) {
            return new Readout(analyzer, Rulebook.bundled()).read(Articles.in(corpus));
        }
    }

    private static double millis(Duration since) {
        return SpeedReport.cpu().minus(since).toMillis();
    }
}
