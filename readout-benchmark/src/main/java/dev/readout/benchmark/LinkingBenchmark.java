package dev.readout.benchmark;

import dev.readout.linking.RecordLinker;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Record;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time to link grows with the number of accounts, while the news of one day stays as much as it is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class LinkingBenchmark {

    private static final long SEED = 20;

    /** Accounts of contacts, one in each article. */
    @Param({"1000", "10000", "100000"})
    public int accounts;

    private final RecordLinker linker = new RecordLinker();
    private List<ArticleReading> readings = List.of();

    /** Makes the news up. */
    @Setup(Level.Trial)
    public void make() {
        readings = MadeNews.readings(accounts, SEED);
    }

    /** The record of all. */
    @Benchmark
    public Record link() {
        return linker.link(readings);
    }
}
