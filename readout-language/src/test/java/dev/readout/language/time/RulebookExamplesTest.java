package dev.readout.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.time.rule.Example;
import dev.readout.language.time.rule.Rule;
import dev.readout.model.analysis.TimeExpression;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulebookExamplesTest {

    private static final TimeReader READER = TimeReader.english();

    static Stream<Arguments> examples() {
        return EnglishRules.rulebook().rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.id(), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void exampleOfARuleHolds(String rule, Example example) {
        TaggedText text = TaggedText.of(example.text());
        List<TimeExpression> times = ExampleReading.times(READER, example);
        List<String> found = times.stream()
                .filter(time -> time.rule().equals(rule))
                .map(time -> ExampleReading.written(text.parse().text(), time))
                .toList();
        List<String> expected = IntStream.range(0, example.values().size())
                .mapToObj(i -> text.marked().get(i).of(text.parse().text()) + " = "
                        + example.values().get(i))
                .toList();
        assertThat(found).as(times.toString()).isEqualTo(expected);
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(EnglishRules.rulebook().rules())
                .filteredOn(rule -> rule.examples().isEmpty())
                .extracting(Rule::id)
                .isEmpty();
    }
}
