package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contacts that stand beside something else: whose they are, of which day, and which are none. Told on a Friday. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactsToldAsideTest {

    private final ArticlesRead read = new ArticlesRead("2025-03-14");

    @AfterAll
    void close() {
        read.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya on Tuesday ruled out a meeting with Uganda at this weekend's African Union summit in Lomé. | gathering scheduled 2025-03-15 IGO:AU KEN, meeting refused 2025-03-15 KEN UGA
            Kenyan President William Ruto is expected to visit Rwanda before Christmas. | visit proposed 2025 KEN RWA
            The Ugandan parliament voted on Monday. Only the Thursday before, Kenyan President William Ruto had met Ugandan President Yoweri Museveni in Kampala. | meeting held 2025-03-06 KEN UGA
            The Chilean and Peruvian foreign ministers met twice last week, in Arica on Monday and in Tacna on Wednesday. | meeting held 2025-03-03 CHL PER, meeting held 2025-03-05 CHL PER
            MARCH 8 - Kenyan President William Ruto meets Ugandan President Yoweri Museveni in Kampala three days after a visit to Kigali. | meeting held 2025-03-08 KEN UGA, visit held 2025-03-05 KEN RWA
            On March 3 Kenyan President William Ruto received Ugandan President Yoweri Museveni; on Monday he sat down with Rwandan President Paul Kagame. | meeting held 2025-03-03 KEN UGA, meeting held 2025-03-10 KEN RWA
            Nothing came of the Kenyan-Ugandan talks set for Sunday. | meeting cancelled 2025-03-09 KEN UGA
            Kenyan President William Ruto telephoned Ugandan President Yoweri Museveni before midnight on Sunday. | call held 2025-03-09 KEN UGA
            """)
    void tellsTheDayOfEach(String text, String expected) {
        assertThat(read.lines(null, text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Egyptian President Abdel Fattah el-Sisi received French President Emmanuel Macron in Cairo on Monday, two days after a meeting with Jordan's King Abdullah in Amman. | meeting held 2025-03-08 FRA JOR, meeting held 2025-03-10 EGY FRA
            Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala on Monday, two days after a trip to Kigali. | meeting held 2025-03-10 KEN UGA, visit held 2025-03-08 KEN RWA
            Kenyan President William Ruto met Ugandan President Yoweri Museveni in May 2024. Brazil is not waiting. Its farm minister, Ana Silva, will travel to India on Monday to meet the trade secretary. | meeting held 2024-05 KEN UGA, meeting scheduled 2025-03-17 BRA IND, visit scheduled 2025-03-17 BRA IND
            Kenyan President William Ruto received Rwandan President Paul Kagame on Monday and Ugandan President Yoweri Museveni on Tuesday. | meeting held 2025-03-10 KEN RWA, meeting held 2025-03-11 KEN UGA
            Kenyan President William Ruto received Rwandan President Paul Kagame and Ugandan President Yoweri Museveni on Tuesday. | meeting held 2025-03-11 KEN RWA UGA
            The Swiss government has invited the foreign ministers of Sudan and Chad to Geneva. | meeting proposed null CHE SDN TCD
            Canadian Prime Minister Mark Carney invited French President Emmanuel Macron to Ottawa. | visit proposed null CAN FRA
            NATO Secretary General Mark Rutte hopes to welcome Albanian President Bajram Begaj to the alliance's summit in Ankara on 7 and 8 July. | gathering proposed 2025-07-07 ALB IGO:NATO
            Minister Lars Holm said so from Rome, where G7 trade chiefs had just ended three days of talks. | gathering held null IGO:G7
            Oman's Badr Albusaidi brought Iran's Abbas Araghchi together with Steve Witkoff of the United States in Muscat on Saturday. | meeting held 2025-03-08 IRN OMN USA
            Kenyan Foreign Minister Musalia Mudavadi saw Peru's Elmer Schialer in Lima on Monday, and a note from António Guterres has been waiting on Schialer's table. | meeting held 2025-03-10 KEN PER, message held null IGO:UN PER
            Shortly after lunch on Monday Italian Prime Minister Giorgia Meloni was put through to Indian Prime Minister Narendra Modi. | call held 2025-03-10 IND ITA
            Bolivia's Celinda Sosa met Peru's Elmer Schialer in Lima on Tuesday. She recalled the meeting of the two in Quito in November 2024. During the meeting Sosa also spoke of fish. | meeting held 2024-11 BOL PER, meeting held 2025-03-11 BOL PER
            """)
    void tellsWhoTookPart(String text, String expected) {
        assertThat(read.lines(null, text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Nepal's prime minister said that his government was open to talks with India.
            Armenia declared itself willing to begin negotiations with Azerbaijan.
            Kenyan President William Ruto argued that talks with Uganda should go on.
            The Dutch minister postponed the meeting because of the dispute between Serbia and Kosovo.
            The summit was overshadowed by the trade war between China and the United States.
            Turkey is ready to meet Greece halfway.
            Kenyan President William Ruto, whose year at the head of the African Union ends soon, was content.
            Kenya's Musalia Mudavadi thanked the mayor for hosting and congratulated Ugandan President Yoweri Museveni.
            """)
    void readsNone(String text) {
        assertThat(read.lines(null, text)).doesNotContain("meeting", "gathering", "call", "visit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Exchanges at all levels would be promoted.
            Bolivia seeks dialogue.
            The two reviewed the paused negotiations on a trade agreement.
            Boluarte is to give a dinner for all leaders at the fair.
            """)
    void citesNothingElseForATalk(String text) {
        assertThat(read.contacts(null, "Peru's Dina Boluarte received Bolivia's Luis Arce in Lima on Monday. " + text))
                .hasSize(1)
                .allMatch(contact -> contact.mentions().size() == 1);
    }
}
