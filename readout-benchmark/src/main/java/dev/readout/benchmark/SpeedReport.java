package dev.readout.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a tool took to read a corpus: words a second, time to the first result, memory. Not for sharing between threads. */
public final class SpeedReport {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final Path STATUS = Path.of("/proc/self/status");

    private final List<String> lines = new ArrayList<>();
    private double best;
    private Duration cpuBefore = Duration.ZERO;

    /**
     * A report that begins.
     *
     * @param tool its name
     * @param threads the threads that it is given
     * @param articles the articles that it reads
     */
    public SpeedReport(String tool, int threads, int articles) {
        lines.add(tool + ", " + threads + " threads, " + articles + " articles, Java "
                + Runtime.version().feature() + ", load before "
                + format("%.2f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    /** The first result is there: tells the time since the process began. */
    public void firstResult() {
        long since = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        lines.add(format("first result %.2f s after the process began", since / MILLIS));
        cpuBefore = cpu();
    }

    /**
     * The corpus has been read once.
     *
     * @param words the tool's own count of words
     * @param nanos how long it took
     */
    public void repetition(long words, long nanos) {
        double speed = words / (nanos / NANOS);
        best = Math.max(best, speed);
        Duration cpuNow = cpu();
        double cpuSeconds = cpuNow.minus(cpuBefore).toMillis() / MILLIS;
        cpuBefore = cpuNow;
        lines.add(format(
                "%d words in %.2f s: %.0f words a second; %.2f s of processor time: %.0f words each",
                words, nanos / NANOS, speed, cpuSeconds, words / cpuSeconds));
    }

    /** The figures for a person. */
    public String text() throws IOException {
        List<String> all = new ArrayList<>(lines);
        all.add(format("best %.0f words a second", best));
        all.add("most resident memory " + mostResident());
        return String.join("\n", all) + "\n";
    }

    /** The most memory that this process has had, with its unit, as Linux tells it; {@code not told} elsewhere. */
    public static String mostResident() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return "not told";
        }
        return Files.readAllLines(STATUS, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.substring("VmHWM:".length()).strip())
                .findFirst()
                .orElse("not told");
    }

    /** The processor time that this process has had, in steps of the system's clock. */
    public static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
