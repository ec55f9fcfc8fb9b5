package dev.readout.spark;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A stage of a job that has come to its end.
 *
 * @param stage its name: {@code pages}, {@code readings}, {@code facts}, {@code record}
 * @param took how long it took by the clock
 * @param reused whether what it gives was there already
 * @param counts how many of what it gave, by a word for each sort
 */
public record StageDone(String stage, Duration took, boolean reused, SortedMap<String, Long> counts) {

    /** Copies the counts. */
    public StageDone {
        counts = new TreeMap<>(counts);
    }

    /** As a line for people. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-8s %8.1f s  %s%s",
                stage,
                took.toMillis() / 1e3,
                reused ? "from an earlier job: " : "",
                counts.entrySet().stream().map(StageDone::count).collect(Collectors.joining(", ")));
    }

    private static String count(Map.Entry<String, Long> count) {
        return String.format(Locale.ROOT, "%,d %s", count.getValue(), count.getKey());
    }
}
