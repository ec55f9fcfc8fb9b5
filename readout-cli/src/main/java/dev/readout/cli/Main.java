package dev.readout.cli;

import dev.readout.model.ReadoutException;
import dev.readout.reading.source.RulebookSyntaxException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** The process: takes the arguments, runs the verb, ends with its exit status. */
public final class Main {

    private Main() {}

    /** Runs the verb that {@code arguments} name, prints in UTF-8, and ends the process. */
    public static void main(String[] arguments) {
        Console console = new Console(
                utf8(FileDescriptor.out), utf8(FileDescriptor.err), onTerminal(1), onTerminal(2), System.getenv());
        int status = run(console, arguments);
        console.err().flush();
        System.exit(status);
    }

    /**
     * Runs the verb that {@code arguments} name.
     *
     * @return the exit status, see {@link ExitCode}
     */
    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new ReadoutCommand());
        verbs(console).forEach(line::addSubcommand);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof ReadoutException
                    || exception instanceof UncheckedIOException
                    || exception instanceof RulebookSyntaxException) {
                console.say("readout: " + exception.getMessage());
                return ExitCode.FAILED;
            }
            if (exception instanceof IOException) {
                console.say("readout: " + exception);
                return ExitCode.FAILED;
            }
            throw exception;
        });
        line.setExecutionStrategy(parsed -> {
            int status = new CommandLine.RunLast().execute(parsed);
            console.flush();
            return status;
        });
        return line.execute(arguments);
    }

    /** The verbs in the order in which help lists them; each is an object with picocli's annotations. */
    private static List<Object> verbs(Console console) {
        return List.of(
                new ReadCommand(console),
                new IngestCommand(console),
                new LoadCommand(console),
                new CollectCommand(console),
                new ExportCommand(console),
                new ServeCommand(console),
                new McpCommand(),
                new ExplainCommand(console),
                new RulesCommand(console),
                new ExtractCommand(console),
                new AnalyseCommand(console),
                new EvaluateCommand(console),
                new CommandLine.HelpCommand());
    }

    /** Java cannot ask for one stream; the launcher does, and says so in a property. */
    private static boolean onTerminal(int stream) {
        return Boolean.getBoolean("readout.terminal." + stream);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
