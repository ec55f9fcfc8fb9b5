package dev.readout.spark;

import dev.readout.language.model.ModelFiles;
import dev.readout.model.ReadoutException;
import dev.readout.reading.rule.Rulebook;
import dev.readout.spark.link.LinkStage;
import dev.readout.spark.out.Checkpoints;
import dev.readout.spark.out.RecordOutput;
import dev.readout.spark.page.InputFile;
import dev.readout.spark.page.InputListing;
import dev.readout.spark.page.PageStage;
import dev.readout.spark.page.ReadingStage;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
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

    /** A job on a cluster; the context stays the caller's to close. */
    public ClusterJob(JavaSparkContext spark, JobSettings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /**
     * Runs it to its end.
     *
     * @throws ReadoutException if an input is missing or the output cannot be written
     */
    public void run() {
        Checkpoints checkpoints = new Checkpoints(spark, settings.out() + "/checkpoints");
        List<InputFile> files = InputListing.under(settings.in(), spark.hadoopConfiguration());
        String pagesOf = files.stream().map(InputFile::toString).collect(Collectors.joining("\n")) + "\ngated "
                + settings.street().gated() + rules();
        JavaRDD<String> outcomes =
                checkpoints.lines("pages", pagesOf, () -> PageStage.outcomes(spark, files, settings.street()));
        JavaRDD<String> read = checkpoints.lines(
                "readings",
                pagesOf,
                () -> ReadingStage.outcomes(PageStage.articles(outcomes, settings.partitions()), settings.street()));
        JavaRDD<String> readings = ReadingStage.readings(read);
        JavaRDD<String> facts = checkpoints.lines(
                "facts",
                pagesOf,
                () -> new LinkStage(spark, settings.partitions(), settings.mostInBlock()).facts(readings));
        String record = settings.out() + "/record";
        clear(record);
        RecordOutput output = new RecordOutput(spark, record, settings.partitions());
        output.facts(facts);
        output.skipped(PageStage.skipped(outcomes).union(ReadingStage.skipped(read)));
        output.readings(readings);
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
