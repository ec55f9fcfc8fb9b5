package dev.readout.page.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Berg | Ada Berg",
                "By Ada Berg and Jon Holm Published: Jul 11, 2025 | Ada Berg; Jon Holm",
                "Reporting by Ada Berg, Jon Holm and Bo van Dam; editing by Una Ek | Ada Berg; Jon Holm; Bo van Dam",
                "By Staff Writers |",
                "By Web Desk |",
                "Harbour Gazette |"
            })
    void readsNames(String byline, String names) {
        assertThat(String.join("; ", Bylines.names(byline))).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Read more: Ferry prices rise again | FURNITURE",
                "Sign up for our politics newsletter | FURNITURE",
                "Skip to content | FURNITURE",
                "© The Gazette. All rights reserved. | FURNITURE",
                "For press inquiries, please contact the ministry. | FURNITURE",
                "Most read | SECTION",
                "Recommended for you | SECTION",
                "Auch interessant | SECTION",
                "By Ada Berg | BYLINE",
                "Office of the Spokesperson | BYLINE",
                "Updated: 2025-10-30 21:40 | DATE",
                "May 12, 2025 | DATE",
                "The ministers shake hands on the quay. (Pool photo) | CAPTION"
            })
    void tellsALineByItsWords(String line, LineSign sign) {
        assertThat(LineSigns.of(line)).contains(sign);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers met on Friday and agreed to read the report again.",
                "By the end of the year the line will be open, the minister said.",
                "Share prices fell after the talks, and the ministry said nothing.",
                "On March 3, 2026 the two governments signed a treaty in the harbour of Lund."
            })
    void leavesASentenceBe(String line) {
        assertThat(LineSigns.of(line)).isEmpty();
    }
}
