package dev.readout.cli;

import dev.readout.pipeline.RecordLinking;
import dev.readout.reading.lexicon.EnglishNames;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.server.ReadoutServer;
import dev.readout.server.ServerSettings;
import dev.readout.server.shelf.StoreShelf;
import dev.readout.store.RecordStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout serve}: the record as pages in a browser, and for programs. */
@Command(
        name = "serve",
        description = {
            "Reads what is new, keeps it, and serves the record as pages until it is stopped.",
            "Without a PATH, and without --collect, it reads the samples of the project."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int TOKEN_BYTES = 16;

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Files, folders or patterns: text, HTML, JSON, JSON lines, WARC, each plain or gzipped; Parquet.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final ThreadCount threads = new ThreadCount();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--collect",
            description = "Follow the sources of --sources too, and read what is new while serving.")
    private boolean collecting;

    @Mixin
    private final CollectOptions collect = new CollectOptions();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "15m",
            description = "With --collect, ask again so long after each time (default: ${DEFAULT-VALUE}).")
    private String every = "15m";

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description = "The name or address to listen on (default: ${DEFAULT-VALUE}, which lets nobody else in).")
    private String host = "localhost";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = {
                "What must be sent along to write, as a bearer token or a password (default: READOUT_TOKEN).",
                "With a host that lets others in one is made up where none is given."
            })
    private @Nullable String token;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ServerSettings settings = settings();
        Optional<CollectOptions.Plan> plan = collecting ? Optional.of(collect.plan(List.of())) : Optional.empty();
        Duration length = collect.length("--every", every);
        try (OnExit exit = new OnExit();
                RecordStore store = RecordStore.open(database.url(), new RecordLinking(), Clock.systemUTC())) {
            IngestRun ingest = new IngestRun(console, store, threads, reading);
            IngestRun.Outcome outcome = ingest.read(paths.isEmpty() && !collecting ? samples() : paths);
            console.say(outcome.line());
            StoreShelf shelf = new StoreShelf(store);
            EnglishNames names = EnglishNames.of(RulebookFiles.bundled());
            try (ReadoutServer server =
                    ReadoutServer.start(shelf, names::name, settings, trouble -> console.say("readout: " + trouble))) {
                console.say(String.format(
                        Locale.ROOT,
                        "Serving %d articles, %d engagements on http://%s:%d/ ; end with Ctrl-C.",
                        shelf.tallies().overview().articles(),
                        shelf.tallies().overview().engagements(),
                        host,
                        server.port()));
                if (plan.isPresent()) {
                    collect(store, ingest, plan.get(), length, exit);
                } else {
                    new CountDownLatch(1).await();
                }
            }
        }
        return ExitCode.DONE;
    }

    private ServerSettings settings() {
        String given = token == null ? console.environment().get("READOUT_TOKEN") : token;
        try {
            return new ServerSettings(host, port, given == null ? madeUp() : given);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private @Nullable String madeUp() {
        if (ServerSettings.isLocal(host)) {
            return null;
        }
        byte[] secret = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(secret);
        String made = HexFormat.of().formatHex(secret);
        console.say("Others can reach " + host + ". They may read; writing (reviews) needs this token as password: "
                + made);
        return made;
    }

    /** Until the process is told to end. */
    private void collect(RecordStore store, IngestRun ingest, CollectOptions.Plan plan, Duration length, OnExit exit)
            throws InterruptedException {
        try (CollectRun run = new CollectRun(console, store, ingest, collect, plan)) {
            exit.stop(run::stop);
            run.every(length);
        }
    }

    /** The launcher tells where the project lies; without it there are no samples. */
    private static List<Path> samples() {
        String home = System.getProperty("readout.home");
        Path samples = home == null ? null : Path.of(home, "samples");
        return samples != null && Files.isDirectory(samples) ? List.of(samples) : List.of();
    }
}
