package dev.readout.spark;

import dev.readout.language.model.ModelFiles;
import dev.readout.model.ReadoutException;
import dev.readout.reading.rule.Rulebook;
import dev.readout.spark.line.FactLine;
import dev.readout.spark.line.FactSort;
import dev.readout.spark.link.LinkStage;
import dev.readout.spark.out.Checkpoints;
import dev.readout.spark.out.RecordOutput;
import dev.readout.spark.page.InputFile;
import dev.readout.spark.page.InputListing;
import dev.readout.spark.page.PageStage;
import dev.readout.spark.page.ReadingStage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The whole job: files, articles, readings, record. Each stage writes what it made before the next one begins, and takes what
 * an earlier job has written where that was made of the same files, rules and model.
 */
public final class ClusterJob {

    private final JavaSparkContext spark;
    private final JobSettings settings;
    private final InstantSource clock;
    private final Consumer<StageDone> done;

    /**
     * A job on a cluster; the context stays the caller's to close.
     *
     * @param clock tells how long a stage takes
     * @param done hears of each stage that has come to its end
     */
    public ClusterJob(JavaSparkContext spark, JobSettings settings, InstantSource clock, Consumer<StageDone> done) {
        this.spark = spark;
        this.settings = settings;
        this.clock = clock;
        this.done = done;
    }

    /**
     * Runs it to its end.
     *
     * @throws ReadoutException if an input is missing or the output cannot be written
     */
    public void run() {
        List<InputFile> files = InputListing.under(settings.in(), spark.hadoopConfiguration());
        String pagesOf = files.stream().map(InputFile::toString).collect(Collectors.joining("\n")) + "\ngated "
                + settings.street().gated() + rules();
        JavaRDD<String> outcomes =
                stage("pages", pagesOf, () -> PageStage.outcomes(spark, files, settings.street()), PageStage::kinds);
        JavaRDD<String> read = stage(
                "readings",
                pagesOf,
                () -> ReadingStage.outcomes(PageStage.articles(outcomes, settings.partitions()), settings.street()),
                ReadingStage::kinds);
        JavaRDD<String> readings = ReadingStage.readings(read);
        JavaRDD<String> facts = stage(
                "facts",
                pagesOf,
                () -> new LinkStage(spark, settings.partitions(), settings.mostInBlock()).facts(readings),
                ClusterJob::kinds);
        Instant begun = clock.instant();
        String record = settings.out() + "/record";
        clear(record);
        RecordOutput output = new RecordOutput(spark, record, settings.partitions());
        output.facts(facts);
        output.skipped(PageStage.skipped(outcomes).union(ReadingStage.skipped(read)));
        output.readings(readings);
        done.accept(new StageDone("record", Duration.between(begun, clock.instant()), false, new TreeMap<>()));
    }

    private JavaRDD<String> stage(
            String name,
            String madeOf,
            Supplier<JavaRDD<String>> lines,
            Function<JavaRDD<String>, JavaRDD<String>> kinds) {
        Instant begun = clock.instant();
        Checkpoints checkpoints = new Checkpoints(spark, settings.out() + "/checkpoints");
        boolean reused = checkpoints.has(name, madeOf);
        JavaRDD<String> made = checkpoints.lines(name, madeOf, lines);
        Duration took = Duration.between(begun, clock.instant());
        done.accept(new StageDone(
                name, took, reused, new TreeMap<>(kinds.apply(made).countByValue())));
        return made;
    }

    private static JavaRDD<String> kinds(JavaRDD<String> facts) {
        return facts.map(FactLine::sortOf)
                .filter(sort -> sort != FactSort.CONTACT)
                .map(FactSort::table);
    }

    private String rules() {
        return "\nrulebook " + Rulebook.of(settings.street().rulebook()).version() + "\nmodel "
                + new TreeMap<>(ModelFiles.builtIn().card().files());
    }

    private void clear(String folder) {
        try {
            Path path = new Path(folder);
            path.getFileSystem(spark.hadoopConfiguration()).delete(path, true);
        } catch (IOException e) {
            throw new ReadoutException(
                    ReadoutException.Code.FILES, folder + " cannot be written: " + e.getMessage(), e);
        }
    }
}
