package dev.readout.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.record.MeasureStatus;
import dev.readout.reading.rule.Rule;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.RulebookSyntaxException;
import dev.readout.reading.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureStatusesTest {

    private final Rulebook rulebook = Rulebook.bundled();

    @ParameterizedTest
    @CsvSource({
        "impose, fact, IN_FORCE",
        "impose, planned, ANNOUNCED",
        "impose, threatened, THREATENED",
        "lift, planned, LIFTED",
        "lift, demanded, DEMANDED_LIFTED",
        "suspend, fact, SUSPENDED",
        "delay, planned, DELAYED",
        "keep, demanded, IN_FORCE"
    })
    void effectAndMoodTellTheStatus(String effect, String mood, MeasureStatus status) {
        assertThat(rulebook.lexicon().measureStatuses().status(effect, mood)).contains(status);
    }

    @Test
    void whatIsRuledOutIsNoMeasure() {
        assertThat(rulebook.lexicon().measureStatuses().status("refuse", "fact"))
                .isEmpty();
    }

    @Test
    void theTableHasEveryEffectAndMoodOfTheRules() {
        Set<String> rows = RulebookFiles.bundled().rows("measure-status.tsv", "effect", "mood", "status").stream()
                .map(row -> row.field("effect") + " " + row.field("mood"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> moods = yielded("measure-mood", 1);
        moods.add("fact");
        Set<String> effects = yielded("measure-effect", 1);
        effects.addAll(yielded("measure", 2));

        assertThat(rows)
                .containsAll(effects.stream()
                        .flatMap(effect -> moods.stream().map(mood -> effect + " " + mood))
                        .toList());
    }

    @Test
    void aStatusThatThereIsNotIsToldWithItsPlace() {
        SourceFile own = SourceFile.of("own/measure-status.tsv", "effect\tmood\tstatus\nimpose\tfact\tsigned\n");

        assertThatThrownBy(() -> Rulebook.of(RulebookFiles.bundled().with(List.of(own))))
                .isInstanceOf(RulebookSyntaxException.class)
                .hasMessageStartingWith("own/measure-status.tsv:2:1: no status of a measure is called signed");
    }

    private Set<String> yielded(String fact, int at) {
        return rulebook.yielding(fact).stream()
                .map(Rule::yields)
                .filter(yields -> yields.size() > at)
                .map(yields -> yields.get(at))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
