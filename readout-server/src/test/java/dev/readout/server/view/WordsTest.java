package dev.readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "ARTIFICIAL_INTELLIGENCE, Artificial intelligence",
        "SOUTH_CHINA_SEA, South China Sea",
        "MIDDLE_EAST, Middle East",
        "TAIWAN, Taiwan"
    })
    void topicsAreWrittenAsTheyAreCalled(Topic topic, String words) {
        assertThat(Words.topic(topic)).isEqualTo(words);
    }
}
