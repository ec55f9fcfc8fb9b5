package dev.readout.spark;

import com.sun.management.OperatingSystemMXBean;
import dev.readout.benchmark.MadeNews;
import dev.readout.linking.RecordLinker;
import dev.readout.model.reading.ArticleReading;
import dev.readout.spark.line.ReadingLine;
import dev.readout.spark.link.LinkStage;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** How the time to link grows with the number of accounts: by one machine's linker, and by the steps of the cluster. */
final class LinkGrowth {

    private static final long SEED = 20;

    /** A part of the cluster's work has so many accounts, but there are at least {@value #LEAST_PARTS} parts. */
    private static final int ACCOUNTS_OF_PART = 12_500;

    private static final int LEAST_PARTS = 8;

    private LinkGrowth() {}

    /**
     * Links made-up news and prints what it took.
     *
     * @param arguments {@code one-machine} or {@code parts}; a folder to work in, that is empty; the number of accounts
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        int accounts = Integer.parseInt(arguments[2]);
        boolean inParts = arguments[0].equals("parts");
        List<ArticleReading> readings = MadeNews.readings(accounts, SEED);
        int engagements;
        long clock;
        long processor;
        if (inParts) {
            Path lines = written(readings, folder.resolve("readings.txt"));
            readings = List.of();
            clock = System.nanoTime();
            processor = processorNanos();
            engagements = inParts(lines, folder.resolve("facts"), Math.max(LEAST_PARTS, accounts / ACCOUNTS_OF_PART));
        } else {
            clock = System.nanoTime();
            processor = processorNanos();
            engagements = new RecordLinker().link(readings).engagements().size();
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %,d accounts, %,d engagements: %.1f s by the clock, %.1f s of processor time, %.3f ms an account%n",
                arguments[0],
                accounts,
                engagements,
                (System.nanoTime() - clock) / 1e9,
                (processorNanos() - processor) / 1e9,
                (processorNanos() - processor) / 1e6 / accounts);
    }

    private static Path written(List<ArticleReading> readings, Path file) throws IOException {
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            readings.forEach(reading -> lines.print(ReadingLine.write(reading) + "\n"));
        }
        return file;
    }

    private static int inParts(Path lines, Path facts, int parts) {
        SparkConf conf =
                new SparkConf().setMaster("local[1]").setAppName("growth").set("spark.ui.enabled", "false");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            new LinkStage(spark, parts, JobSettings.MOST_IN_BLOCK)
                    .facts(spark.textFile(lines.toString(), parts))
                    .saveAsTextFile(facts.toString());
            return (int) spark.textFile(facts.toString())
                    .filter(line -> line.startsWith("ENGAGEMENT"))
                    .count();
        }
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
