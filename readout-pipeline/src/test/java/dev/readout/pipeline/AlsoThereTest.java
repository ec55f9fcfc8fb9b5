package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who took part from afar or brought others together, and contacts that a text implies more than tells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlsoThereTest {

    private final ArticlesRead read = new ArticlesRead("2025-05-14"); // a Wednesday

    @AfterAll
    void close() {
        read.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenyan President William Ruto met Zambian President Hakainde Hichilema in Lima on Monday. Peruvian President Dina Boluarte had brought the two together. | meeting held 2025-05-12 KEN PER ZMB
            Kenyan President William Ruto met Zambian President Hakainde Hichilema in Lima on Monday. Ugandan President Yoweri Museveni took part by telephone. | meeting held 2025-05-12 KEN UGA ZMB
            Kenyan President William Ruto met Zambian President Hakainde Hichilema in Lima on Monday. Ugandan President Yoweri Museveni joined by video link. | meeting held 2025-05-12 KEN UGA ZMB
            Kenyan President William Ruto met Zambian President Hakainde Hichilema in Lima on Monday. Ugandan President Yoweri Museveni listened in. | meeting held 2025-05-12 KEN UGA ZMB
            Kenyan President William Ruto met Zambian President Hakainde Hichilema in Lima on Monday. Representatives of Chad and Peru took part. | gathering held 2025-05-12 KEN PER TCD ZMB
            Kenyan President William Ruto met Zambian President Hakainde Hichilema in Lima on Monday. Students listened in. | meeting held 2025-05-12 KEN ZMB
            Kenyan President William Ruto met Zambian President Hakainde Hichilema in Lima on Monday. In March Peru had brought the Kenyan and Ugandan presidents together in Cusco. | meeting held 2025-03 KEN PER UGA, meeting held 2025-05-12 KEN ZMB
            """)
    void addsThemToTheMeetingToldBefore(String text, String expected) {
        assertThat(read.lines("News in brief", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenyan President William Ruto received Zambian Foreign Minister Mulambo Haimbe in Nairobi on Monday. Two officials had prepared the visit. | meeting held 2025-05-12 KEN ZMB, visit held 2025-05-12 KEN ZMB
            Kenyan President William Ruto met Zambian President Hakainde Hichilema in Lima on Monday. Two officials had prepared the visit. | meeting held 2025-05-12 KEN ZMB
            Kenyan President William Ruto received Zambian Foreign Minister Mulambo Haimbe in Nairobi on Monday. The visit of the trade minister had been put off. | meeting held 2025-05-12 KEN ZMB
            """)
    void readsTheVisitThatTalksImply(String text, String expected) {
        assertThat(read.lines("News in brief", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            In these lines Samoan Prime Minister Fiame Naomi Mata'afa addressed herself on Monday to Tongan Prime Minister Aisake Eke. | message held 2025-05-12 TON WSM
            Chadian President Mahamat Deby turned in writing to Nigerian President Bola Tinubu on Monday. | message held 2025-05-12 NGA TCD
            Chadian President Mahamat Deby sent word to Nigerian President Bola Tinubu on Monday. | message held 2025-05-12 NGA TCD
            Chadian President Mahamat Deby turned to Nigerian President Bola Tinubu in anger on Monday. | none
            """)
    void readsWhatIsWritten(String text, String expected) {
        assertThat(read.lines("News in brief", text)).isEqualTo(expected.strip());
    }
}
