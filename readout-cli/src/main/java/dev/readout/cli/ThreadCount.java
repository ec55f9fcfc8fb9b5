package dev.readout.cli;

import dev.readout.language.AnalyzerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says on how many threads to read. */
final class ThreadCount {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private @Nullable Integer threads;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to read on (default: one a processor).")
    void count(int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: at least 1, not " + number);
        }
        threads = number;
    }

    /** The analyser's settings with that many threads. */
    AnalyzerSettings settings() {
        AnalyzerSettings settings = AnalyzerSettings.defaults();
        return threads == null ? settings : settings.withThreads(threads);
    }
}
