package dev.readout.cli;

import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import dev.readout.evaluation.suite.AnalyzerOnDemand;
import dev.readout.evaluation.suite.Evaluations;
import dev.readout.evaluation.suite.FigureFile;
import dev.readout.evaluation.suite.FloorGate;
import dev.readout.evaluation.suite.Floors;
import dev.readout.evaluation.suite.Verdict;
import dev.readout.language.EnglishAnalyzer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores against gold data. */
@Command(
        name = "evaluate",
        description = "Scores against gold data and prints tables, or another tool's output in the analyser's place.",
        footer = {
            "",
            "readout evaluate floors FOLDER scores everything that has a floor, on what the folder has",
            "of the data that docs/evaluation.md lists, and ends with status 4 if a figure lies below.",
            "readout evaluate record gold scores the record of the project's own samples."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private static final String FLOORS = "floors";

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "ud, names, quotations, times, pages, record, plover, gate or floors")
    private String name = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "files or folders of gold data")
    private List<Path> gold = List.of();

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "another tool's output, to score in the analyser's place")
    private @Nullable Path predictions;

    @Option(names = "--misses", description = "also lists what was missed or wrong, where an evaluation can tell")
    private boolean misses;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "of floors: also writes the figures to a file, for the page /quality")
    private @Nullable Path keep;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AnalyzerOnDemand analyzer = new AnalyzerOnDemand(EnglishAnalyzer::open)) {
            Evaluations evaluations = new Evaluations(analyzer);
            return name.equals(FLOORS) ? floors(evaluations) : tables(evaluations);
        } catch (IOException e) {
            console.say("readout: cannot read gold data: " + e);
            return ExitCode.SOME_SKIPPED;
        } catch (GoldFormatException e) {
            console.say("readout: " + e.getMessage());
            return ExitCode.SOME_SKIPPED;
        }
    }

    private int tables(Evaluations evaluations) throws IOException {
        Evaluation evaluation = evaluations
                .named(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no evaluation '" + name + "'; there are " + String.join(", ", evaluations.names())));
        Evaluation.Detail detail = evaluation.detail(gold, predictions);
        print(detail.tables());
        if (misses) {
            detail.misses().forEach(console.out()::println);
        }
        return ExitCode.DONE;
    }

    private int floors(Evaluations evaluations) throws IOException {
        FloorGate gate = new FloorGate(evaluations, Path.of(""), gold.get(0));
        List<FloorGate.Part> parts = FloorGate.parts(Floors.all());
        Progress progress = new Progress(console, "scoring", parts.size());
        List<Verdict> verdicts = new ArrayList<>();
        for (FloorGate.Part part : parts) {
            progress.step(part.evaluation() + " " + part.data());
            FloorGate.Outcome outcome = gate.judge(part);
            progress.clear();
            print(outcome.tables());
            verdicts.addAll(outcome.verdicts());
        }
        verdicts.forEach(console.out()::println);
        if (keep != null) {
            FigureFile.write(keep, verdicts);
        }
        long below = count(verdicts, Verdict.State.BELOW);
        console.out()
                .println(count(verdicts, Verdict.State.HELD) + " figures hold their floor, " + below + " do not, "
                        + count(verdicts, Verdict.State.NO_DATA) + " have no data here");
        return below == 0 ? ExitCode.DONE : ExitCode.BELOW_FLOOR;
    }

    private void print(List<ScoreTable> tables) {
        tables.forEach(table -> console.out().println(table.text()));
        console.flush();
    }

    private static long count(List<Verdict> verdicts, Verdict.State state) {
        return verdicts.stream().filter(verdict -> verdict.state() == state).count();
    }
}
