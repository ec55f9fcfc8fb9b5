package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.reading.Contact;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What official texts name in passing, say twice or date by the day on which they were spoken: which contacts that tells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassingContactsTest {

    private final ArticlesRead read = new ArticlesRead("2025-03-14");

    @AfterAll
    void close() {
        read.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The minister thanked her guest for coming to the recent 2025 ASEAN Leaders' Summit on February 5-6. | gathering held 2025-02-05 IGO:ASEAN
            Kenyan Foreign Minister Musalia Mudavadi will co-chair the Ocean Ministerial with Norwegian Foreign Minister Espen Barth Eide on April 3. | gathering scheduled 2025-04-03 KEN NOR
            Kenyan President William Ruto spoke on Monday with Ghanaian President and ECOWAS Assembly Chairperson John Mahama. | call held 2025-03-10 GHA KEN
            Kenyan President William Ruto spoke by telephone on Monday with Peruvian President Dina Boluarte to offer his condolences for forty Peruvian miners. | call held 2025-03-10 KEN PER
            Envoys of France, Germany and Italy met in Rome on 12 March 2025 to review developments in the Libya peace negotiations after another round of talks in Tunis on March 7-8. | meeting held 2025-03-12 DEU FRA ITA
            Kenyan Foreign Minister Musalia Mudavadi met on Monday with Bulgarian Minister of Fisheries Ivo Petrov in Nairobi. | meeting held 2025-03-10 BGR KEN
            Kenyan Foreign Minister Musalia Mudavadi will travel to Peru, Chile and Brazil from April 2 to 12. In Chile on April 6, Mudavadi will meet with President Gabriel Boric. | meeting scheduled 2025-04-06 CHL KEN, visit scheduled 2025-04-02 BRA KEN, visit scheduled 2025-04-02 KEN PER, visit scheduled 2025-04-06 CHL KEN
            """)
    void reads(String text, String expected) {
        assertThat(read.lines("Remarks", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya voiced support for renewed dialogue between Peru and Chile.
            The water can be shared through negotiations between Oman and Yemen.
            The raid sets back all efforts to resume the Malta settlement talks.
            Kenya looks forward to the Global Fertilizer Summit in Madrid.
            Peruvian President Dina Boluarte flew to Spain for treatment.
            Last year G7 leaders decided that grain should be cheap.
            """)
    void readsNone(String text) {
        assertThat(read.lines("Remarks", text)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Press Briefing – March 13, 2025 | Yesterday Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala. | 2025-03-12
            Press Briefing – March 14, 2025 | Yesterday Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala. | 2025-03-13
            Press Briefing – March 13, 2025 | On March 12 Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala. | 2025-03-12
            Press Briefing – March 3, 2025 | Yesterday Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala. | 2025-03-13
            """)
    void countsFromTheDayOfTheTitle(String title, String text, String day) {
        assertThat(read.contacts(title, text))
                .isNotEmpty()
                .allMatch(contact -> String.valueOf(contact.start()).equals(day.strip()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They also committed to cooperate through the Kenya-EU Dialogue on Forests. | none
            Kenyan President William Ruto met with Ugandan President Yoweri Museveni. | meeting held null KEN UGA
            """)
    void ofAReleaseVagueMentionsAreNone(String text, String expected) {
        assertThat(read.lines("Forests", "Ministry of Foreign Affairs of Kenya\n\n" + text))
                .isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya and Japan came together last year. I want to thank you. | none
            Kenya and Japan held talks last year. | none
            Last week Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala. | 1
            """)
    void aSpeechTellsWhatItTellsByName(String text, String expected) {
        String speech = "I know that you care, and I thank you for that. ".repeat(60) + text;
        List<Contact> contacts = read.contacts("Remarks", speech);
        assertThat(contacts).hasSize(expected.strip().equals("none") ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ``I know that you care, and I thank you for that,'' a grower told the minister.
            "I know you care and I thank you for that."
            I know many growers, and one of them told me what she had said to the minister.
            """)
    void newsThatQuoteAreNoSpeech(String paragraph) {
        String news = "Kenya and Japan held talks last year. " + (paragraph + " ").repeat(60);
        assertThat(read.contacts("Tea", news)).hasSize(1);
    }
}
