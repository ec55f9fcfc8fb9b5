package dev.readout.evaluation.suite;

import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.ScoreTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Scores everything that has a floor, on the data that is there, and holds it against the floors. */
public final class FloorGate {

    private static final String OWN_GOLD = "gold/";

    private final Evaluations evaluations;
    private final Path project;
    private final Path data;

    /**
     * A gate.
     *
     * @param evaluations what scores
     * @param project the project's folder, with {@code gold} in it
     * @param data the folder of gold data that the project may not carry; parts of it, or all, may be missing
     */
    public FloorGate(Evaluations evaluations, Path project, Path data) {
        this.evaluations = evaluations;
        this.project = project;
        this.data = data;
    }

    /** One run of an evaluation on one part of the data: the floors that it serves. */
    public record Part(String evaluation, String data, List<Floor> floors) {
        /** Copies the list. */
        public Part {
            floors = List.copyOf(floors);
        }
    }

    /** How one part came out. */
    public record Outcome(List<ScoreTable> tables, List<Verdict> verdicts) {
        /** Copies the lists. */
        public Outcome {
            tables = List.copyOf(tables);
            verdicts = List.copyOf(verdicts);
        }
    }

    /** The parts that the floors ask for, in the floors' order; each is scored once. */
    public static List<Part> parts(List<Floor> floors) {
        Map<List<String>, List<Floor>> parts = new LinkedHashMap<>();
        for (Floor floor : floors) {
            parts.computeIfAbsent(List.of(floor.evaluation(), floor.data()), key -> new ArrayList<>())
                    .add(floor);
        }
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey().get(0), part.getKey().get(1), part.getValue()))
                .toList();
    }

    /** Scores one part and judges its floors. */
    public Outcome judge(Part part) throws IOException {
        Path gold = ((part.data() + "/").startsWith(OWN_GOLD) ? project : data).resolve(part.data());
        if (!Files.exists(gold)) {
            return new Outcome(List.of(), judge(part.floors(), List.of(), false));
        }
        Evaluation evaluation = evaluations
                .named(part.evaluation())
                .orElseThrow(
                        () -> new IllegalStateException("a floor for an unknown evaluation, " + part.evaluation()));
        List<ScoreTable> tables = evaluation.evaluate(List.of(gold), null);
        return new Outcome(tables, judge(part.floors(), tables, true));
    }

    private static List<Verdict> judge(List<Floor> floors, List<ScoreTable> tables, boolean present) {
        return floors.stream()
                .map(floor -> {
                    OptionalDouble figure = floor.figure(tables);
                    return new Verdict(floor, figure, state(floor, figure, present));
                })
                .toList();
    }

    private static Verdict.State state(Floor floor, OptionalDouble figure, boolean present) {
        if (!present) {
            return Verdict.State.NO_DATA;
        }
        return figure.isPresent() && figure.getAsDouble() >= floor.least() ? Verdict.State.HELD : Verdict.State.BELOW;
    }
}
