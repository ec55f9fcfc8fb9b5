package dev.readout.benchmark.load;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What each kind of page and answer costs a server in processor time, which hardly depends on what else the machine does.
 * Arguments: {@code ADDRESS PID TIMES}: one client asks so many times for each kind, for no address twice, so that nothing
 * is answered out of memory. Reads the server's time from {@code /proc}, so it runs on Linux alone.
 */
public final class LoadCost {

    private static final PrintStream SAID =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private static final int WARM_UP = 4;
    private static final double TICK_MILLIS = 10;

    /** The fields of {@code /proc/PID/stat} after the process's name: time in user and in kernel mode. */
    private static final int USER = 11;

    private static final int KERNEL = 12;

    private final LoadClient client;
    private final Path stat;

    private LoadCost(String address, String pid) {
        this.client = new LoadClient(address, 1);
        this.stat = Path.of("/proc", pid, "stat");
    }

    /** Asks for each kind alone. */
    public static void main(String[] arguments) throws IOException {
        LoadCost run = new LoadCost(arguments[0], arguments[1]);
        int times = Integer.parseInt(arguments[2]);
        Questions questions = Questions.of(run.client::text);
        SAID.println("| what | answers | ms of processor time each | bytes each |");
        SAID.println("| --- | --- | --- | --- |");
        for (String kind : questions.kinds()) {
            Random random = new Random(7);
            run.ask(paths(questions, kind, random, WARM_UP));
            List<String> paths = paths(questions, kind, random, times);
            double before = run.millis();
            long bytes = run.ask(paths);
            SAID.println(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %d |",
                    kind,
                    paths.size(),
                    (run.millis() - before) / paths.size(),
                    bytes / paths.size()));
        }
    }

    /** Addresses that were not asked for before; a parameter that no page reads makes them so. */
    private static List<String> paths(Questions questions, String kind, Random random, int number) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String path = questions.path(kind, random);
            boolean strict = path.startsWith("/api/");
            paths.add(strict ? path : path + (path.contains("?") ? "&" : "?") + "fresh=" + random.nextLong());
        }
        return paths;
    }

    private long ask(List<String> paths) {
        long bytes = 0;
        for (String path : paths) {
            bytes += client.text(path).getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }

    /** The processor time that the server has had. */
    private double millis() throws IOException {
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[KERNEL])) * TICK_MILLIS;
    }
}
