package dev.readout.cli;

import dev.readout.pipeline.RecordLinking;
import dev.readout.pipeline.load.ClusterLinking;
import dev.readout.pipeline.load.ClusterReadings;
import dev.readout.pipeline.load.ClusterTables;
import dev.readout.store.RecordStore;
import dev.readout.store.sql.ChangeCount;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout load}: what a cluster has read into the record kept in a database. */
@Command(
        name = "load",
        description = {
            "Brings what readout-spark has written into the record kept in a database.",
            "Into an empty database the record comes as the cluster linked it; with other articles in it, all are linked anew."
        },
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            description = "What a job was given as --out, or the folder record in it.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long begun = System.nanoTime();
        int read = 0;
        int known = 0;
        ChangeCount changes = ChangeCount.NONE;
        for (Path folder : folders) {
            ClusterTables tables = ClusterTables.in(folder);
            ClusterLinking linking = new ClusterLinking(tables, new RecordLinking());
            try (RecordStore store = RecordStore.open(database.url(), linking, Clock.systemUTC())) {
                ClusterReadings readings = new ClusterReadings(tables, store);
                readings.keep();
                linking.standFor(readings.kept());
                changes = changes.plus(store.link());
                read += readings.kept().size();
                known += readings.known();
            }
        }
        console.say(String.format(
                Locale.ROOT,
                "Loaded %d new article%s in %.1f s; %d known before.",
                read,
                read == 1 ? "" : "s",
                (System.nanoTime() - begun) / 1e9,
                known));
        console.say("The record in " + database.url() + ": " + changes.added() + " facts added, " + changes.changed()
                + " changed, " + changes.withdrawn() + " withdrawn.");
        return ExitCode.DONE;
    }
}
