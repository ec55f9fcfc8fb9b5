package dev.readout.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code serve} in a process of its own, as a newcomer starts it. */
final class Served implements AutoCloseable {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final List<String> READ = List.of(
            "2024-01-26-pacific-wire.txt",
            "2024-01-27-readouts-desk.txt",
            "2024-01-28-eastern-gate-online.txt",
            "2025-05-12-trade-gazette.txt",
            "2025-10-30-cathay-observer.txt",
            "2025-10-30-estuary-daily.txt",
            "2025-10-30-seoul-morning-brief.txt",
            "2025-11-10-the-campus-ledger.txt");
    private static final String ENDED = "";
    private static final Pattern ADDRESS = Pattern.compile("on (http://[^/]+)/ ;");

    private final Process process;
    private final String address;
    private final List<String> said;
    private final BlockingQueue<String> unheard;

    private Served(Process process, String address, List<String> said, BlockingQueue<String> unheard) {
        this.process = process;
        this.address = address;
        this.said = said;
        this.unheard = unheard;
    }

    /** Some of the project's samples, in the database of an address. */
    static Served from(String url) throws IOException {
        return with(
                url, READ.stream().map(name -> SAMPLES.resolve(name).toString()).toList());
    }

    /** Whatever the arguments name, in the database of an address. */
    static Served with(String url, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.readout.cli.Main",
                "serve",
                "--db",
                url,
                "--port",
                "0"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new CopyOnWriteArrayList<>();
        BlockingQueue<String> unheard = new LinkedBlockingQueue<>();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                Thread listener = new Thread(
                        () -> {
                            output.lines().forEach(one -> {
                                said.add(one);
                                unheard.add(one);
                            });
                            unheard.add(ENDED);
                        },
                        "what serve says");
                listener.setDaemon(true);
                listener.start();
                return new Served(process, matcher.group(1), said, unheard);
            }
        }
        throw new IllegalStateException("serve ended: " + said);
    }

    /** The address of a path. */
    String at(String path) {
        return address + path;
    }

    /** The next line with these words that serve says while it serves; fails if it ends before. */
    String next(String words) throws InterruptedException {
        while (true) {
            String line = unheard.take();
            if (line.equals(ENDED)) {
                throw new IllegalStateException("serve ended: " + said);
            }
            if (line.contains(words)) {
                return line;
            }
        }
    }

    /** What went wrong inside, as serve says. */
    List<String> trouble() {
        return said.stream().filter(line -> line.startsWith("readout:")).toList();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
