package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which contacts the releases of a foreign ministry tell, between whom and when, and which they only seem to tell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseContactsTest {

    private final ArticlesRead read = new ArticlesRead("2025-03-14");

    @AfterAll
    void close() {
        read.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Deputy Secretary Anna Bell will travel to Lusaka, Zambia; Harare, Zimbabwe; and Lilongwe, Malawi from April 4 to 11. The Deputy Secretary will then travel to Harare, Zimbabwe from April 6 to 8. | visit scheduled 2025-04-04 MWI USA, visit scheduled 2025-04-04 USA ZMB, visit scheduled 2025-04-06 USA ZWE
            Deputy Secretary Anna Bell will travel to Turin April 3-5. In Turin, Deputy Secretary Bell will meet with local officials, including mayors. | meeting scheduled 2025-04 ITA USA, visit scheduled 2025-04-03 ITA USA
            Deputy Secretary Anna Bell will travel to Nairobi on April 9. On April 10, the Deputy Secretary will meet with Foreign Minister Musalia Mudavadi of Kenya and lead the delegation for the U.S.-Kenya Strategic Dialogue. | meeting scheduled 2025-04-10 KEN USA, meeting scheduled 2025-04-10 KEN USA, visit scheduled 2025-04-09 KEN USA
            The Governments of Kenya and Japan held the second session of the Kenya-Japan dialogue in Nairobi on March 10. | meeting held 2025-03-10 JPN KEN
            On March 7, U.S. Ambassador to the United Nations Linda Tabor met with UNICEF Executive Director Joan Marsh. | meeting held 2025-03-07 IGO:UNICEF USA
            Kenyan Foreign Minister Musalia Mudavadi will join Norwegian Foreign Minister Espen Barth Eide in hosting the Oceans Conference on April 11. | gathering scheduled 2025-04-11 KEN NOR
            Kenyan President William Ruto met virtually today with Peruvian President Dina Boluarte. | call held 2025-03-14 KEN PER
            Kenyan President William Ruto telephoned NATO Secretary General Mark Rutte on Monday. Ruto spoke of President Putin. They conferred about the harvest. | call held 2025-03-10 IGO:NATO KEN
            """)
    void reads(String text, String expected) {
        assertThat(read.lines("Travel", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            You had very long meetings today with both Kenyan President Ruto and Ugandan President Museveni.
            It is time for Kenya and Uganda to open the border and for all parties to resume talks.
            The program has supported some 30,000 exchanges between Kenya and Japan.
            Both sides stressed the importance of advancing the ongoing dialogue between Kenya and Uganda.
            Kenya praised Japan's efforts to support Uganda's peace negotiations.
            Kenya expressed its encouragement for negotiations between Uganda and Rwanda.
            Kenya and Japan launched the Kenya-EU Trade Council last year.
            The Libyan government must return to Tripoli soon.
            If confirmed, Ambassador Ann Dale will lead our diplomatic mission in Peru.
            Kenyan President William Ruto attended the joint press conference of Ugandan President Yoweri Museveni.
            """)
    void readsNone(String text) {
        assertThat(read.lines("Remarks", text)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenyan President William Ruto was in Kigali last week, and Peruvian President Dina Boluarte flies to Ottawa next month. | visit held 2025-03 KEN RWA, visit scheduled 2025-04 CAN PER
            Kenyan President William Ruto was in Kampala on March 3, but Peruvian President Dina Boluarte travels to Santiago on April 5. | visit held 2025-03-03 KEN UGA, visit scheduled 2025-04-05 CHL PER
            Kenyan President William Ruto spoke with Peruvian President Dina Boluarte, and the call took place on Sunday. | call held 2025-03-09 KEN PER
            Kenyan President William Ruto will travel to Lima to offer help and to meet with Peruvian President Dina Boluarte. | meeting scheduled null KEN PER, visit scheduled null KEN PER
            Kenyan President William Ruto refused to apologise and to meet Peruvian President Dina Boluarte. | meeting refused null KEN PER
            """)
    void keepsJoinedClausesApart(String text, String expected) {
        assertThat(read.lines("Travel", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norwegian Foreign Minister Espen Barth Eide spoke today with NATO Secretary General Mark Rutte, Organization for Security and Cooperation in Europe (OSCE) Secretary General Helga Schmid, and EU High Representative Josep Borrell. | call held 2025-03-14 IGO:EU IGO:NATO IGO:OSCE NOR
            A delegation of Norwegian lawmakers travelled to Chile in February. | visit held 2025-02 CHL NOR
            A delegation of small Norwegian businesses travelled to Chile in February. | none
            A group of Norwegian students visited Chile on Monday. | none
            Norwegian Foreign Minister Espen Barth Eide will travel to Suva, Fiji, on April 12. He will meet with senior officials. | meeting scheduled 2025-04 FJI NOR, visit scheduled 2025-04-12 FJI NOR
            Norwegian Foreign Minister Espen Barth Eide will travel to Suva, Fiji, on April 12. He will meet with regional leaders. | visit scheduled 2025-04-12 FJI NOR
            """)
    void tellsWhoTakesPart(String text, String expected) {
        assertThat(read.lines("Travel", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenyan President William Ruto is on travel to Uganda from March 10 to 19. 9:15 a.m. Ruto meets with Ugandan President Yoweri Museveni. | meeting scheduled 2025-03-13 KEN UGA
            """)
    void datesEntriesOfAnAgenda(String text, String expected) {
        assertThat(read.lines("Public Schedule – March 13, 2025", text)).contains(expected.strip());
    }

    @Test
    void aDayThatNoMonthHasDatesNoAgenda() {
        String text = "9:15 a.m. Kenyan President William Ruto meets with Ugandan President Yoweri Museveni.";
        assertThat(read.contacts("Public Schedule – April 31, 2025", text))
                .hasSize(1)
                .allMatch(contact -> contact.start() == null);
    }
}
