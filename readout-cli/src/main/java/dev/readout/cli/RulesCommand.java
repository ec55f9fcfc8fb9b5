package dev.readout.cli;

import dev.readout.language.EnglishAnalyzer;
import dev.readout.reading.RuleCheck;
import dev.readout.reading.event.EventCheck;
import dev.readout.reading.lexicon.EventLexicon;
import dev.readout.reading.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout rules check}: whether every rule does what its examples say. */
@Command(name = "rules", description = "Looks after rulebooks.", mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "rules check?");
    }

    @Command(
            name = "check",
            description = "Runs every rule's examples and names those that fail.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder of rules and tables of your own.")
                    @Nullable
                    Path folder)
            throws IOException {
        Rulebook rulebook = RulebookFolder.open(folder);
        try (EnglishAnalyzer analyzer = EnglishAnalyzer.open()) {
            RuleCheck check = new RuleCheck(rulebook, analyzer::analyze);
            List<RuleCheck.Failure> failures = check.failures();
            EventLexicon events = rulebook.lexicon().events();
            List<String> eventFailures = new EventCheck(events, analyzer::analyze).failures();
            failures.forEach(failure -> console.out().println(failure));
            eventFailures.forEach(console.out()::println);
            console.flush();
            int failed = failures.size() + eventFailures.size();
            int rules = rulebook.rules().size() + events.rules().size();
            int examples = check.examples() + events.examples().size();
            console.say(rules + " rules, " + examples + " examples, " + failed + " failed.");
            return failed == 0 ? ExitCode.DONE : ExitCode.BELOW_FLOOR;
        }
    }
}
