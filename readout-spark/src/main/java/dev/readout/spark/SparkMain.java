package dev.readout.spark;

import dev.readout.spark.page.StreetSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where {@code spark-submit} begins. */
@Command(
        name = "readout-spark",
        description = "Reads archives over a cluster and writes the record of them all together.",
        mixinStandardHelpOptions = true)
public final class SparkMain implements Callable<Integer> {

    @Option(
            names = "--in",
            required = true,
            paramLabel = "ADDRESS",
            description = "Files, folders or patterns (file:, hdfs:, s3a: …): WARC, JSON lines, Parquet, HTML, text.")
    private List<String> in = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "ADDRESS", description = "The folder to write to.")
    private String out = "";

    @Option(names = "--no-gate", description = "Read every page of a WARC archive.")
    private boolean noGate;

    @Option(
            names = "--rulebook",
            paramLabel = "DIR",
            description = "A folder of rules and tables of your own, where the job is started.")
    private @Nullable Path rulebook;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads of an executor's one model (default: spark.executor.cores, or those of local[N]).")
    private @Nullable Integer threads;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Parts of the work between machines (default: spark.default.parallelism).")
    private @Nullable Integer partitions;

    @Option(
            names = "--block",
            paramLabel = "N",
            description = "Accounts of a block that one task compares with as many (default: ${DEFAULT-VALUE}).")
    private int mostInBlock = JobSettings.MOST_IN_BLOCK;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private SparkMain() {}

    /** Runs a job and ends with its status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SparkMain()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        // Spark's Kryo cannot take records apart, and a cluster may have it as its default.
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.app.name", "Readout")
                .set("spark.serializer", JavaSerializer.class.getName());
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            int parallel = spark.defaultParallelism();
            int shared =
                    threads != null ? threads : conf.getInt("spark.executor.cores", spark.isLocal() ? parallel : 1);
            StreetSettings street = new StreetSettings(!noGate, shared, rules());
            new ClusterJob(
                            spark,
                            new JobSettings(in, out, street, partitions != null ? partitions : parallel, mostInBlock),
                            Clock.systemUTC(),
                            stage -> spec.commandLine().getErr().println(stage.line()))
                    .run();
        }
        return 0;
    }

    private Map<String, String> rules() throws IOException {
        Map<String, String> rules = new TreeMap<>();
        if (rulebook != null) {
            try (Stream<Path> files = Files.list(rulebook)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.toString();
                    if (name.endsWith(".tsv") || name.endsWith(".rules")) {
                        rules.put(name, Files.readString(file));
                    }
                }
            }
        }
        return rules;
    }
}
