package dev.readout.evaluation.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FigureFileTest {

    @Test
    void lineTellsFigureAndFloorOrThatThereWasNoData() {
        Floor floor = new Floor("ud", "gold/ud", "", "tokens", "UPOS", 98);
        List<Verdict> verdicts = List.of(
                new Verdict(floor, OptionalDouble.of(98.40), Verdict.State.HELD),
                new Verdict(floor, OptionalDouble.empty(), Verdict.State.NO_DATA));
        assertThat(FigureFile.text(verdicts).lines().skip(1))
                .containsExactly("ud\tgold/ud\t\ttokens\tUPOS\t98.4\t98", "ud\tgold/ud\t\ttokens\tUPOS\t\t98");
    }
}
