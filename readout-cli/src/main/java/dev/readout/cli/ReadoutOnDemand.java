package dev.readout.cli;

import dev.readout.language.EnglishAnalyzer;
import dev.readout.pipeline.Readout;
import dev.readout.reading.rule.Rulebook;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The street, opened when the first article comes: the model takes a while, and often nothing is new. */
final class ReadoutOnDemand implements Supplier<Readout>, AutoCloseable {

    private final ThreadCount threads;
    private final Rulebook rulebook;
    private @Nullable EnglishAnalyzer analyzer;
    private @Nullable Readout readout;

    ReadoutOnDemand(ThreadCount threads, Rulebook rulebook) {
        this.threads = threads;
        this.rulebook = rulebook;
    }

    @Override
    public Readout get() {
        if (analyzer == null || readout == null) {
            analyzer = EnglishAnalyzer.open(threads.settings());
            readout = new Readout(analyzer, rulebook);
        }
        return readout;
    }

    @Override
    public void close() {
        if (analyzer != null) {
            analyzer.close();
        }
    }
}
