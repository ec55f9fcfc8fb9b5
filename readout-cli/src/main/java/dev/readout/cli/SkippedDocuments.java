package dev.readout.cli;

import dev.readout.pipeline.ReadingFault;
import java.util.Map;
import java.util.TreeMap;

/** Documents that were not read: each is named when it comes, and counted by the reason. */
final class SkippedDocuments {

    private final Console console;
    private final Progress progress;
    private final Map<String, Integer> reasons = new TreeMap<>();

    /**
     * None yet.
     *
     * @param console where to name them
     * @param progress gives way to the names
     */
    SkippedDocuments(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    /** Names one. */
    void add(String reason, String source, String detail) {
        reasons.merge(reason, 1, Integer::sum);
        progress.clear();
        console.say("readout: skipped " + source + ": " + detail);
    }

    /** Names an article that the program failed on. */
    void add(ReadingFault fault) {
        add(ReadingFault.REASON, fault.article().source(), fault.detail());
    }

    /** How many there are. */
    int count() {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same by reason: {@code empty}, {@code binary}, {@code missing} … */
    Map<String, Integer> reasons() {
        return Map.copyOf(reasons);
    }
}
