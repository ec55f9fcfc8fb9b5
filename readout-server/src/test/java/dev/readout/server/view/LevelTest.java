package dev.readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource({
        "President, LEADERS",
        "Prime Minister of Japan, LEADERS",
        "Federal Chancellor, LEADERS",
        "Vice President, MINISTERS",
        "Deputy Prime Minister, MINISTERS",
        "Foreign Minister, MINISTERS",
        "U.S. Secretary of State, MINISTERS",
        "National Security Advisor, MINISTERS",
        "Deputy Secretary of State, DEPUTIES",
        "Vice Foreign Minister, DEPUTIES",
        "Under Secretary of State for Political Affairs, DEPUTIES",
        "Assistant Secretary of State, DEPUTIES",
        "spokesperson, OFFICIALS"
    })
    void officesHaveLevels(String office, Level level) {
        assertThat(Level.of(office)).isEqualTo(level);
    }
}
