package dev.readout.cli;

import dev.readout.model.record.Record;
import dev.readout.pipeline.RecordLinking;
import dev.readout.server.mcp.McpStdio;
import dev.readout.server.shelf.StoreShelf;
import dev.readout.store.RecordStore;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout mcp}: the record for a program that converses and has started us. */
@Command(
        name = "mcp",
        description = {
            "Answers questions about the record kept in a database by the Model Context Protocol",
            "on standard input and output, until the input ends."
        },
        mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() throws InterruptedException {
        try (RecordStore store = RecordStore.open(database.url(), new RecordLinking(), Clock.systemUTC());
                McpStdio server = McpStdio.start(
                        new StoreShelf(store),
                        Integer.toString(Record.VERSION),
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out))) {
            server.await();
        }
        return ExitCode.DONE;
    }
}
