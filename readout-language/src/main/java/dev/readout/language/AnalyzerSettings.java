package dev.readout.language;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an analyser works. None of it changes what it finds, but for the model.
 *
 * @param threads how many windows are read at the same time, at least 1
 * @param model a folder with another model, or null for the one that we ship
 */
public record AnalyzerSettings(int threads, @Nullable Path model) {

    /** The property, and in capitals with an underscore the environment variable, that names a folder with another model. */
    public static final String MODEL_PROPERTY = "readout.model";

    /** Checks the number of threads. */
    public AnalyzerSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("an analyser needs at least 1 thread, not " + threads);
        }
    }

    /** A thread for each processor; the model that {@link #MODEL_PROPERTY} names, else the one that we ship. */
    public static AnalyzerSettings defaults() {
        String folder = System.getProperty(MODEL_PROPERTY, System.getenv().getOrDefault("READOUT_MODEL", ""));
        return new AnalyzerSettings(
                Runtime.getRuntime().availableProcessors(), folder.isBlank() ? null : Path.of(folder));
    }

    /** The same with another number of threads. */
    public AnalyzerSettings withThreads(int count) {
        return new AnalyzerSettings(count, model);
    }
}
