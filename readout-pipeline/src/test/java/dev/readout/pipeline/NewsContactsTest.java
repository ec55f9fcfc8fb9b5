package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.reading.Contact;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the pages of news outlets tell of contacts: trips planned and dropped, welcomes, stops, calls beside talks of others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsContactsTest {

    private final ArticlesRead read = new ArticlesRead("2025-05-14"); // a Wednesday

    @AfterAll
    void close() {
        read.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The foreign minister of Kenya arrived in Lima on Monday. | visit held 2025-05-12 KEN PER
            The President of Peru, Dina Boluarte, arrived on Monday in the Ecuadorean capital for an official visit. | visit held 2025-05-12 ECU PER
            Canada's foreign ministry said it would send a team to Tripoli next week. | visit scheduled 2025-05 CAN LBY
            Spanish Prime Minister Pedro Sanchez is expected in Senegal and Gambia next week. | visit proposed 2025-05 ESP GMB, visit proposed 2025-05 ESP SEN
            Polish President Andrzej Duda called off plans to visit Kenya and Rwanda. | visit cancelled null KEN POL, visit cancelled null POL RWA
            Italian Prime Minister Giorgia Meloni was scheduled to visit Tunisia in 2023, but cancelled after the floods. | visit cancelled 2023 ITA TUN
            Estonian Prime Minister Kristen Michal travelled to Finland this weekend. | visit held 2025-05-10 EST FIN
            Estonian Prime Minister Kristen Michal will travel to Finland this weekend. | visit scheduled 2025-05-17 EST FIN
            Chinese President Xi Jinping and Kenyan President William Ruto spoke on Monday. Xi is in Kenya from May 14 to 17 for a fair and, at Ruto's request, for a game of chess. | call held 2025-05-12 CHN KEN, visit ongoing 2025-05-14 CHN KEN
            Kenyan President William Ruto is looking at visiting Peru. | visit proposed null KEN PER
            Kenyan President William Ruto will make a visit to Peru that will last until Friday. | visit scheduled null KEN PER
            Kenya is content, President William Ruto said on Monday at the end of a state visit by his Peruvian counterpart, Dina Boluarte. | visit held 2025-05-12 KEN PER
            Peruvian Foreign Minister Elmer Schialer begins a swing through Kenya and Uganda next week. | visit scheduled 2025-05 KEN PER, visit scheduled 2025-05 PER UGA
            Indian Foreign Minister Subrahmanyam Jaishankar visited Peru on Tuesday. Jaishankar's next stops will include Chile and Bolivia. | visit held 2025-05-13 IND PER, visit scheduled null BOL IND, visit scheduled null CHL IND
            """)
    void readsTrips(String text, String expected) {
        assertThat(read.lines("News in brief", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            In Lusaka, Kenyan President William Ruto received a grand welcome from Zambian Foreign Minister Mulambo Haimbe. | meeting held null KEN ZMB
            Libyan Prime Minister Abdul Hamid Dbeibah met members of an EU delegation in Tripoli on Monday. | meeting held 2025-05-12 IGO:EU LBY
            Czech Foreign Minister Jan Lipavsky met Kenyan President William Ruto in Nairobi on Monday. | meeting held 2025-05-12 CZE KEN
            Kenyan President William Ruto's agenda for Thursday includes a meeting with Ecuadorean President Daniel Noboa. | meeting scheduled 2025-05-15 ECU KEN
            The foreign ministers of Chad, Niger, and Mali condemned the attack. They held a session in Bamako on Monday. | meeting held 2025-05-12 MLI NER TCD
            Togolese Foreign Minister Robert Dussey made a phone call to Chadian President Mahamat Deby during a meeting of African leaders in Luanda on May 10. | call held 2025-05-10 TCD TGO
            Omani Foreign Minister Badr Albusaidi held several calls on Monday with Hakan Fidan, Foreign Minister of Türkiye; and Ayman Safadi, Foreign Minister of Jordan. | call held 2025-05-12 JOR OMN, call held 2025-05-12 OMN TUR
            ECOWAS ministers will convene remotely on Friday. | call scheduled 2025-05-16 IGO:ECOWAS
            Danish and Dutch defence chiefs will meet next week for talks that close a year of drills. | meeting scheduled 2025-05 DNK NLD
            Chinese President Xi Jinping met former US President Barack Obama in Lima in November 2016. | meeting held 2016-11 CHN USA
            Kenyan President William Ruto and Peruvian President Dina Boluarte will hold talks in Lima on Friday. Following the talks, the leaders will have dinner. | meeting scheduled 2025-05-16 KEN PER
            World leaders are in Vienna for the OSCE summit. Other participants include Swiss President Karin Keller-Sutter and Serbian President Aleksandar Vucic. | gathering held null CHE IGO:OSCE SRB
            Kenyan Foreign Minister Musalia Mudavadi received a delegation headed by Peruvian Foreign Minister Elmer Schialer on Monday. | meeting held 2025-05-12 KEN PER
            A delegation led by Peruvian Foreign Minister Elmer Schialer met Kenyan President William Ruto on Monday. | meeting held 2025-05-12 KEN PER
            Kenyan Foreign Minister Musalia Mudavadi received a delegation headed by a bishop on Monday. | none
            Kenyan President William Ruto and his Peruvian colleague, Dina Boluarte, buried a dispute over fish on Monday. During a working lunch Boluarte consented to a new quota. | meeting held 2025-05-12 KEN PER
            Kenyan President William Ruto met Peruvian President Dina Boluarte on Monday. Ruto did not meet Chile's Gabriel Boric at the regional summit in March. | meeting held 2025-05-12 KEN PER
            Talks that were due to resume in Lima between Kenya and Peru never got off the ground. | meeting cancelled null KEN PER
            Kenyan President William Ruto and Peruvian President Dina Boluarte ended a quarrel over fees on Monday. Meeting in Lima, the two leaders agreed to scrap them. | meeting held 2025-05-12 KEN PER
            Kenyan President William Ruto met Peruvian President Dina Boluarte on Monday. The two last met in Victoria Falls in March. | meeting held 2025-03 KEN PER, meeting held 2025-05-12 KEN PER
            Kenyan Foreign Minister Musalia Mudavadi and Peruvian Foreign Minister Elmer Schialer signed a pact in Lima on Monday in the presence of Chilean Foreign Minister Alberto van Klaveren. The pact follows a declaration which the two ministers signed in Lima on May 5. | meeting held 2025-05-05 KEN PER, meeting held 2025-05-12 KEN PER
            Kenyan President William Ruto and Ugandan President Yoweri Museveni spoke for an hour on Monday, their first conversation since January. | call held 2025-05-12 KEN UGA
            Kenya is in talks with Uganda over fish. | meeting ongoing null KEN UGA
            Kenya's government said that it was in discussions with Uganda. | meeting ongoing null KEN UGA
            HE Egyptian Foreign Minister Badr Abdelatty held a phone call on Monday with HE Jordanian Foreign Minister Ayman Safadi. For his part, HE Safadi praised the efforts of Egypt. HE also met yesterday with HE US Envoy Roger Carstens. | call held 2025-05-12 EGY JOR, meeting held 2025-05-13 EGY USA
            Portuguese Foreign Minister Paulo Rangel travels to Bissau on Friday. Talks are planned with President Umaro Sissoco Embaló of Guinea-Bissau. | meeting scheduled 2025-05 GNB PRT, visit scheduled 2025-05-16 GNB PRT
            Slovak Prime Minister Robert Fico is due to be received by Russian President Vladimir Putin on Friday. | meeting scheduled 2025-05-16 RUS SVK
            On Friday Russian President Vladimir Putin is due to receive Slovak Prime Minister Robert Fico. | meeting scheduled 2025-05-16 RUS SVK
            A G20 summit opens in Durban on Friday. The summit will discuss the dispute between Kenya and Uganda. | gathering scheduled 2025-05-16 IGO:G20
            Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala on Monday. The summit was useful. | meeting held 2025-05-12 KEN UGA
            """)
    void readsMeetings(String text, String expected) {
        assertThat(read.lines("News in brief", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norwegian Foreign Minister Espen Barth Eide held talks with former Kenyan President Uhuru Kenyatta in Oslo on Monday.
            Neither Kenyan President William Ruto nor Foreign Minister Musalia Mudavadi will travel to Chad in June.
            Kenyan President William Ruto and Ugandan President Yoweri Museveni spoke of a long tradition of exchange between Kenya and Uganda.
            Ministers from South America met in Lima on Monday.
            Polish President Andrzej Duda called off plans to visit the museum.
            Kenyan President William Ruto came close to meeting Peruvian President Dina Boluarte in May.
            Kenyan President William Ruto decided against visiting Peru in May.
            """)
    void readsNone(String text) {
        assertThat(read.lines("News in brief", text)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ministers in talks over the dam | Sudan turned the plan down on Monday. Egypt's Foreign Minister Badr Abdelatty called the river a lifeline.
            Ministers exchange words over the dam | Sudan turned the plan down on Monday. Egypt's Foreign Minister Badr Abdelatty called the river a lifeline. Kenya's Foreign Minister Musalia Mudavadi was calm, Uganda's Foreign Minister Jeje Odongo was not.
            """)
    void takesNoContactOutOfAHeadline(String title, String text) {
        assertThat(read.lines(title, text)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghanaian President John Mahama spoke on Monday. Kenyan Foreign Minister Musalia Mudavadi will go on to Chile in June, where he will meet Chilean President Gabriel Boric. | Musalia Mudavadi
            """)
    void whoActsAboveAClauseIsMeantInIt(String text, String name) {
        List<Contact> contacts = read.contacts("News in brief", text);
        assertThat(contacts.toString()).contains(name.strip()).doesNotContain("John Mahama");
    }
}
