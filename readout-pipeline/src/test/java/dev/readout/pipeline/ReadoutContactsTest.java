package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contacts as the readouts of ministries, presidents' offices and organisations tell them, in the text or in the title alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadoutContactsTest {

    private final ArticlesRead read = new ArticlesRead("2025-03-14");

    @AfterAll
    void close() {
        read.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenyan Foreign Minister Alice Otieno spoke with Republic of Cyprus (ROC) Deputy Foreign Minister Eleni Pavlou on the evening of March 10. | call held 2025-03-10 CYP KEN
            Danish Envoy for Oceans and Polar Affairs Ida Krogh traveled to Accra, Ghana on March 4. | visit held 2025-03-04 DNK GHA
            Prime Minister Theresa May called Kenyan President William Ruto this morning. | call held 2025-03-14 GBR KEN
            Kenyan Foreign Minister Alice Otieno spoke today with Danish Foreign Minister Ida Krogh. They were joined by Ghanaian Foreign Minister Esi Adu. | call held 2025-03-14 DNK GHA KEN
            Danish Foreign Minister Ida Krogh held meetings with Kenyan and Ghanaian ministers in Lima on Monday. | meeting held 2025-03-10 DNK GHA, meeting held 2025-03-10 DNK KEN
            Kenyan Foreign Minister Alice Otieno met Danish Foreign Minister Ida Krogh today. Minister Otieno also met with Ghanaian Foreign Minister Esi Adu. | meeting held 2025-03-14 DNK KEN, meeting held 2025-03-14 GHA KEN
            They looked ahead to the African Union summit scheduled in Kigali in 2027. | gathering scheduled 2027 IGO:AU
            The ministers discussed next month's ASEAN summit. | gathering scheduled 2025-04 IGO:ASEAN
            The ministers discussed last month's NATO summit. | gathering held 2025-02 IGO:NATO
            """)
    void reads(String text, String expected) {
        assertThat(read.lines("Note", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Foreign Minister Alice Otieno of Kenya and Danish Foreign Minister Ida Krogh After Their Meeting | meeting held 2025-03-14 DNK KEN
            Kenyan Foreign Minister Alice Otieno And NATO Secretary General Ole Dahl Before Their Meeting | meeting scheduled 2025-03-14 IGO:NATO KEN
            Remarks by Kenyan President Ruto and Danish Prime Minister Ida Krogh at a Joint Press Conference | meeting held 2025-03-14 DNK KEN
            Kenyan President Ruto and Danish Prime Minister Ida Krogh before a virtual meeting | call scheduled 2025-03-14 DNK KEN
            Kenyan President Ruto and his wife after their meeting | none
            Kenyan President Ruto at a Joint Press Conference | none
            Kenyan President Ruto on Danish cheese before the election | none
            """)
    void readsTitlesOfTranscripts(String title, String expected) {
        String text =
                "MINISTER OTIENO: Good morning, and welcome here.\nMINISTER KROGH: Thank you very much for that.\n";
        assertThat(read.lines(title, text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenyan President William Ruto acts as part of his ongoing consultations with Denmark.
            """)
    void readsNone(String text) {
        assertThat(read.lines("Note", text)).isEqualTo("none");
    }
}
