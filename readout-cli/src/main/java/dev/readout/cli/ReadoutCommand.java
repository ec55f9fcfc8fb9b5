package dev.readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a verb: says which verbs there are. */
@Command(
        name = "readout",
        description = "From news about relations between states to a sourced, dated record.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:the environment is not as it must be (no model, no disk)",
            "2:the command line is wrong",
            "3:done, but some input could not be read; standard error names each",
            "4:a figure lies below its floor"
        })
final class ReadoutCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which verb?");
    }
}
