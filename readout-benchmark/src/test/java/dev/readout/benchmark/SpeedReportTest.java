package dev.readout.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SpeedReportTest {

    @Test
    void eachRepetitionAndTheBestAreTold() throws IOException {
        SpeedReport report = new SpeedReport("Reader", 2, 7);
        report.firstResult();
        report.repetition(1000, 2_000_000_000L);
        report.repetition(1000, 500_000_000L);

        assertThat(report.text())
                .startsWith("Reader, 2 threads, 7 articles, ")
                .containsPattern("first result \\d+\\.\\d\\d s after")
                .contains("1000 words in 2.00 s: 500 words a second")
                .contains("1000 words in 0.50 s: 2000 words a second")
                .contains("best 2000 words a second");
    }
}
