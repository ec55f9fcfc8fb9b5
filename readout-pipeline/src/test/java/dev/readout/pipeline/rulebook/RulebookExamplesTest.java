package dev.readout.pipeline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.EnglishAnalyzer;
import dev.readout.reading.RuleCheck;
import dev.readout.reading.rule.Rulebook;
import org.junit.jupiter.api.Test;

class RulebookExamplesTest {

    @Test
    void everyRuleDoesWhatItsExamplesSay() {
        try (EnglishAnalyzer analyzer = EnglishAnalyzer.open()) {
            RuleCheck check = new RuleCheck(Rulebook.bundled(), analyzer::analyze);
            assertThat(check.examples()).isGreaterThan(100);
            assertThat(check.failures()).isEmpty();
        }
    }
}
