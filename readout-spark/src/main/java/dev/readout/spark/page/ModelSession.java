package dev.readout.spark.page;

import dev.readout.language.AnalyzerSettings;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.pipeline.Readout;
import dev.readout.reading.rule.Rulebook;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one model of an executor: all its tasks share it and its threads. It is opened by the first task and lives as long as
 * the process does.
 */
final class ModelSession {

    private static final Map<StreetSettings, Readout> SESSIONS = new ConcurrentHashMap<>();

    private ModelSession() {}

    /** What reads in this process. */
    static Readout of(StreetSettings settings) {
        return SESSIONS.computeIfAbsent(settings, ModelSession::open);
    }

    @SuppressWarnings("MustBeClosed") // lives as long as the process
    private static Readout open(StreetSettings settings) {
        EnglishAnalyzer analyzer =
                EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(settings.threads()));
        return new Readout(analyzer, Rulebook.of(settings.rulebook()));
    }
}
