package dev.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two executors, processes of their own, one of which is killed while it reads. Spark's standalone mode starts them from a
 * distribution; this one has an empty folder for that, and the class path of the test.
 */
class ExecutorLossTest {

    private static final int READING_JOB = 1;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void standIn() throws IOException {
        Files.createDirectories(folder.resolve("spark/jars"));
        Files.createDirectories(folder.resolve("spark/launcher/target/scala-2.13"));
        System.setProperty("spark.testing", "true");
        System.setProperty("spark.test.home", folder.resolve("spark").toString());
    }

    @AfterEach
    void standBack() {
        System.clearProperty("spark.testing");
        System.clearProperty("spark.test.home");
    }

    @Test
    void costsTimeButNothingOfTheRecord() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        List<Path> samples = Corpus.samples(4);
        for (Path sample : samples) {
            Files.copy(sample, in.resolve(sample.getFileName()));
        }
        SparkConf conf = LocalSpark.conf("local-cluster[2,1,1024]").set("spark.executor.memory", "1024m");
        Assassin assassin = new Assassin();
        Path out = folder.resolve("out");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            spark.sc().addSparkListener(assassin);
            new ClusterJob(spark, ClusterJobTest.settings(in, out, 4), Clock.systemUTC(), stage -> {}).run();
        }
        assertThat(assassin.killed).isTrue();
        assertThat(assassin.lost.get()).isPositive();
        List<Path> files =
                samples.stream().map(sample -> in.resolve(sample.getFileName())).toList();
        assertThat(Output.lines(out)).isEqualTo(PlainRun.lines(files));
    }

    /** Kills an executor when the first task of the last stage of the reading job is done. */
    private static final class Assassin extends SparkListener {

        private final AtomicBoolean killed = new AtomicBoolean();
        private final AtomicInteger lost = new AtomicInteger();
        private volatile int stage = -1;

        @Override
        public void onJobStart(SparkListenerJobStart start) {
            if (start.jobId() == READING_JOB) {
                start.stageInfos().foreach(info -> stage = info.stageId());
            }
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.stageId() == stage && !killed.getAndSet(true)) {
                ProcessHandle.current()
                        .children()
                        .filter(process -> process.info().command().orElse("").endsWith("java"))
                        .findFirst()
                        .orElseThrow()
                        .destroyForcibly();
            }
        }

        @Override
        public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
            lost.incrementAndGet();
        }
    }
}
