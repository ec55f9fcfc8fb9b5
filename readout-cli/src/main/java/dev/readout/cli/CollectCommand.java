package dev.readout.cli;

import dev.readout.pipeline.RecordLinking;
import dev.readout.store.RecordStore;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout collect}: news from its sources into the record, politely. */
@Command(
        name = "collect",
        description = {
            "Asks sources for what is new, keeps it as web archives, and reads it into the record.",
            "Obeys robots.txt, asks a host one thing at a time, and asks nothing twice that has not changed."
        },
        mixinStandardHelpOptions = true)
final class CollectCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "URL",
            arity = "0..*",
            description = "Feeds, sitemaps and pages; or files as with --sources.")
    private List<String> urls = new ArrayList<>();

    @ArgGroup
    private @Nullable Times times;

    @Mixin
    private final CollectOptions options = new CollectOptions();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final ThreadCount threads = new ThreadCount();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    /** Once, or again and again. */
    private static final class Times {

        @Option(names = "--once", description = "Ask each source once, and end (the default).")
        private boolean once;

        @Option(names = "--every", paramLabel = "TIME", description = "Ask again so long after each time: 15m, 2h.")
        private @Nullable String every;
    }

    CollectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CollectOptions.Plan plan = options.plan(urls);
        String every = times == null || times.once ? null : times.every;
        Duration length = every == null ? null : options.length("--every", every);
        try (OnExit exit = new OnExit();
                RecordStore store = RecordStore.open(database.url(), new RecordLinking(), Clock.systemUTC());
                CollectRun run = new CollectRun(
                        console, store, new IngestRun(console, store, threads, reading), options, plan)) {
            exit.stop(run::stop);
            if (length == null) {
                return run.once();
            }
            run.every(length);
        }
        return ExitCode.DONE;
    }
}
