package dev.readout.evaluation.plover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.EnglishAnalyzer;
import dev.readout.reading.event.EventCheck;
import dev.readout.reading.rule.Rulebook;
import org.junit.jupiter.api.Test;

class EventExamplesTest {

    @Test
    void everyExampleOfAnEventIsReadAsItSays() {
        try (EnglishAnalyzer analyzer = EnglishAnalyzer.open()) {
            EventCheck check = new EventCheck(Rulebook.bundled().lexicon().events(), analyzer::analyze);

            assertThat(check.failures()).isEmpty();
        }
    }
}
