package dev.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.spark.page.StreetSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job on {@code local[2]} gives what one machine gives, to the byte. */
class ClusterJobTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void givesTheRecordOfOneMachine() throws IOException {
        List<Path> files = Samples.files();
        String plain = PlainRun.lines(files);
        Path out = folder.resolve("out");
        SparkConf conf = new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            new ClusterJob(
                            spark,
                            new JobSettings(
                                    files.stream().map(Path::toString).toList(),
                                    out.toString(),
                                    new StreetSettings(true, 2, Map.of()),
                                    3,
                                    5))
                    .run();
        }
        assertThat(joined(out.resolve("record/ndjson"))).isEqualTo(plain);
    }

    static String joined(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> parts = Files.list(folder)) {
            for (Path part : parts.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(part));
            }
        }
        return all.toString();
    }
}
