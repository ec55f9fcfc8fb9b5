package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the releases and briefings of a foreign ministry tell beside their main contact: whose it is, of which day, and how far it has got. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseDetailsTest {

    private final ArticlesRead read = new ArticlesRead("2025-03-14");

    @AfterAll
    void close() {
        read.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norwegian Foreign Minister Espen Barth Eide will give an address at the launch of the Norway-Kenya Fisheries Council on Friday, March 14, in Oslo. | meeting scheduled 2025-03-14 KEN NOR
            The forum will commemorate the 1973 African Union Conference on the Sea. | gathering held 1973 IGO:AU
            The spokesman said he wanted to come back to the tariffs in view of the call this morning between Kenyan President William Ruto and Peruvian President Dina Boluarte. | call held 2025-03-14 KEN PER
            Norwegian Foreign Minister Espen Barth Eide thanked the Kenyans for their recent visit to Lusaka. | visit held null KEN ZMB
            Norwegian Foreign Minister Espen Barth Eide noted that Kenyan President William Ruto looks forward to his trip to Oslo in April. | visit scheduled 2025-04 KEN NOR
            Peruvian President Dina Boluarte flew to Santiago on Monday. There will be a readout of the meeting of Norwegian Foreign Minister Espen Barth Eide with Kenyan President William Ruto in Oslo later today. | meeting held null KEN NOR, visit held 2025-03-10 CHL PER
            Norwegian Foreign Minister Espen Barth Eide and Kenyan President William Ruto said that work should continue to seek a lasting dialogue with Rwanda. | none
            """)
    void tellsHowFarItHasGot(String text, String expected) {
        assertThat(read.lines("Travel", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            When Norwegian Foreign Minister Espen Barth Eide spoke to Kenyan President William Ruto, he made clear that the pact is as strong today as it was. | call held null KEN NOR
            Norwegian Foreign Minister Espen Barth Eide welcomed Chad's view on the African Union summit in Lusaka to be held in early June. | gathering scheduled 2025-06 IGO:AU
            Norwegian Foreign Minister Espen Barth Eide hosted Kenyan Foreign Minister Musalia Mudavadi in Oslo to launch the Norway-Kenya Energy Dialogue on March 3. | meeting held 2025-03-03 KEN NOR
            Ugandan President Yoweri Museveni returned from Kenya on March 12. | visit held 2025-03 KEN UGA
            Ugandan President Yoweri Museveni returned on March 12 from travel to Kenya and Rwanda. | visit held 2025-03 KEN UGA, visit held 2025-03 RWA UGA
            The Peru of today is not the Peru of 1990, when Japanese Prime Minister Toshiki Kaifu visited Lima. | visit held 1990 JPN PER
            Norwegian Foreign Minister Espen Barth Eide will travel to Brussels April 5 to 7. The Foreign Minister will meet with Kenyan President William Ruto. The Foreign Minister will also join a G7 ministerial meeting. | gathering scheduled 2025-04 IGO:G7 NOR, meeting scheduled 2025-04 KEN NOR, visit scheduled 2025-04-05 BEL NOR
            """)
    void keepsDaysToWhatTheyAreOf(String text, String expected) {
        assertThat(read.lines("Travel", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norwegian Deputy Prime Minister Ola Borten Moe was in Nairobi on Monday along with leaders of Chad and Niger. | visit held 2025-03-10 KEN NER NOR TCD
            Special Envoy for Trade Espen Barth Eide of Norway will travel to Lima from April 2-3 and Quito from April 4-9 to work with government counterparts to speed up work on the climate. | visit scheduled 2025-04-02 NOR PER, visit scheduled 2025-04-04 ECU NOR
            Norwegian Foreign Minister Espen Barth Eide spoke by phone with Kenyan Cabinet Member and Director of the Office of the Trade Commission Ann Otieno today. | call held 2025-03-14 KEN NOR
            Rwanda and Uganda closed the border. Rwanda blamed Uganda, and Uganda blamed Rwanda. Norwegian Foreign Minister Espen Barth Eide spoke today with Rwandan Foreign Minister Olivier Nduhungirehe to follow up on their March 3 meeting in Oslo. Uganda and Rwanda will trade again. | call held 2025-03-14 NOR RWA, meeting held 2025-03-03 NOR RWA
            Norwegian Foreign Minister Espen Barth Eide spoke with Chinese Foreign Minister Wang Yi by telephone today. Minister Eide and Minister Wang continued discussions on fish and grain. | call held 2025-03-14 CHN NOR
            Norwegian Foreign Minister Espen Barth Eide will also take part in the Chad Contact Group meeting. | none
            Special Envoy for Trade Espen Barth Eide of Norway will travel to Kenya, Uganda, Rwanda and Chad from April 2 to 6. Special Envoy Eide will meet with senior officials of the four countries. | visit scheduled 2025-04-02 KEN NOR, visit scheduled 2025-04-02 NOR RWA, visit scheduled 2025-04-02 NOR TCD, visit scheduled 2025-04-02 NOR UGA
            Norwegian Foreign Minister Espen Barth Eide took part in a meeting of the ministers of the coalition with Kenyan President William Ruto on March 3. | gathering held 2025-03-03 KEN NOR
            Norwegian Foreign Minister Espen Barth Eide met on Monday with ministers from all seven countries of the lakes, as well as Kenya. | gathering held 2025-03-10 KEN NOR
            """)
    void tellsWhoseItIs(String text, String expected) {
        assertThat(read.lines("Travel", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We took note of briefings by representatives of the Republic of Chad and the rebels and praise the talks held in Lusaka on March 7 between some leaders of the two sides. France and Italy said so. France and Italy said more. | none
            Ugandan President Yoweri Museveni and Rwandan President Paul Kagame met on March 3 in Kampala. They also commended the signing of the Lake Accords in Lusaka in January 2024. | meeting held 2025-03-03 RWA UGA
            Ugandan President Yoweri Museveni will travel to Nairobi, Kenya April 12-13 to meet with President William Ruto. The Nairobi meeting builds towards the third Summit of the Lakes in Lusaka, Zambia on August 6, 2025. | meeting scheduled 2025-04-12 KEN UGA, visit scheduled 2025-04-12 KEN UGA
            """)
    void takesNoSidesFromElsewhere(String text, String expected) {
        assertThat(read.lines("Talks", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norwegian Foreign Minister Espen Barth Eide will take part on Tuesday in a virtual ministerial meeting of the African Union. | call scheduled 2025-03-18 IGO:AU NOR
            The African Union's summit, held by videoconference on March 3, was short. | call held 2025-03-03 IGO:AU
            """)
    void aGatheringFromAfarIsACall(String text, String expected) {
        assertThat(read.lines("Meetings", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Public Schedule – March 17, 2025 | 2:00 p.m. Norwegian Foreign Minister Espen Barth Eide meets with Kenyan Ambassador Ann Otieno at the ministry. | meeting scheduled 2025-03-17 KEN NOR
            """)
    void aScheduleIsOfTheDayInItsTitle(String title, String text, String expected) {
        assertThat(read.lines(title, text)).isEqualTo(expected.strip());
    }
}
