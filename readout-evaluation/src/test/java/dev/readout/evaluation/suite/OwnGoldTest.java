package dev.readout.evaluation.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.EnglishAnalyzer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gold sentences that the project carries, held against their floors in every build. */
class OwnGoldTest {

    private static final Path PROJECT = Path.of("..");
    private static final AnalyzerOnDemand ANALYZER = new AnalyzerOnDemand(EnglishAnalyzer::open);

    @AfterAll
    static void close() {
        ANALYZER.close();
    }

    static Stream<FloorGate.Part> ownParts() {
        return FloorGate.parts(Floors.all()).stream().filter(part -> (part.data() + "/").startsWith("gold/"));
    }

    @ParameterizedTest
    @MethodSource("ownParts")
    void ownGoldHoldsItsFloors(FloorGate.Part part) throws IOException {
        FloorGate gate = new FloorGate(new Evaluations(ANALYZER), PROJECT, PROJECT.resolve("no-data"));

        List<Verdict> verdicts = gate.judge(part).verdicts();

        assertThat(verdicts).isNotEmpty().allMatch(verdict -> verdict.state() == Verdict.State.HELD);
    }
}
