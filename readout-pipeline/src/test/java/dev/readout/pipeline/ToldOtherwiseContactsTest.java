package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contacts whose sides stand in a row or behind who leads them, trips that are not made, and talks told by their length. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldOtherwiseContactsTest {

    private final ArticlesRead read = new ArticlesRead("2025-05-14"); // a Wednesday

    @AfterAll
    void close() {
        read.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenyan Foreign Minister Musalia Mudavadi met Togo's Robert Dussey, Benin's Shegun Bakari and Ghana's Samuel Ablakwa on Monday. | gathering held 2025-05-12 BEN GHA KEN TGO
            Kenyan Foreign Minister Musalia Mudavadi spoke separately by phone with Togo's Robert Dussey, Benin's Shegun Bakari and Ghana's Samuel Ablakwa on Monday. | call held 2025-05-12 BEN KEN, call held 2025-05-12 GHA KEN, call held 2025-05-12 KEN TGO
            A parliamentary delegation led by Togo's Robert Dussey met Kenyan President William Ruto in Nairobi on Monday. | meeting held 2025-05-12 KEN TGO
            A delegation led by Togo's Robert Dussey arrived in Nairobi on Monday. | visit held 2025-05-12 KEN TGO
            Negotiators for Togo and Benin are meeting in Nairobi this week. | meeting ongoing 2025-05 BEN TGO
            A meeting of the defence ministers of Togo, Benin and Ghana was cancelled on Monday. | meeting cancelled null BEN GHA TGO
            Togo and Benin agreed to set up a working group on fisheries, which is to meet in Accra before the end of June. | meeting scheduled 2025-06 BEN TGO
            Meeting in Accra on Monday, the leaders of Togo and Benin agreed to open the border. | meeting held 2025-05-12 BEN TGO
            Togolese President Faure Gnassingbe asked Kenyan President William Ruto for a meeting. | meeting proposed null KEN TGO
            The leaders of Hungary, Slovakia and Poland agreed to meet again in June. | meeting scheduled 2025-06 HUN POL SVK
            """)
    void readsWhoTookPart(String text, String expected) {
        assertThat(read.lines("News in brief", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Togolese President Faure Gnassingbe will not travel to Kenya in June. | visit cancelled 2025-06 KEN TGO
            Togolese President Faure Gnassingbe will not travel to Kenya. | none
            Togolese President Faure Gnassingbe visited Berlin last week and is expected in Paris on May 28. | visit held 2025-05 DEU TGO, visit proposed 2025-05-28 FRA TGO
            Togolese President Faure Gnassingbe struck Nairobi from his itinerary. | visit cancelled null KEN TGO
            Togolese President Faure Gnassingbe had been invited to Nairobi by Kenyan President William Ruto, but declined. | visit refused null KEN TGO
            Togolese President Faure Gnassingbe pulled out at the last minute of a summit in Accra with Kenyan President William Ruto. | meeting cancelled null KEN TGO
            Togolese President Faure Gnassingbe's plane landed in Nairobi on Monday. | visit held 2025-05-12 KEN TGO
            Togolese Foreign Minister Robert Dussey travelled to Nairobi on Monday together with Benin's Patrice Talon. | visit held 2025-05-12 BEN KEN TGO
            It was the first trip of a Togolese head of government to Chad in ten years. | visit held null TCD TGO
            Togolese President Faure Gnassingbe will not travel to Durban for the G20 summit in November. | gathering scheduled 2025-11 IGO:G20 TGO
            """)
    void readsWhatBecameOfTrips(String text, String expected) {
        assertThat(read.lines("News in brief", text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Togolese President Faure Gnassingbe and Kenyan President William Ruto talked for an hour and a half in Accra on Monday. | meeting held 2025-05-12 KEN TGO
            Togolese President Faure Gnassingbe and Kenyan President William Ruto came face to face in Accra on Monday. | meeting held 2025-05-12 KEN TGO
            Togolese President Faure Gnassingbe took Kenyan President William Ruto aside in Accra on Monday. | meeting held 2025-05-12 KEN TGO
            Togolese President Faure Gnassingbe and Kenyan President William Ruto discussed Haiti by phone on Monday. | call held 2025-05-12 KEN TGO
            Togolese President Faure Gnassingbe told Kenyan President William Ruto in Accra on Monday that the border would open. | meeting held 2025-05-12 KEN TGO
            Togolese President Faure Gnassingbe had talks with Kenyan President William Ruto by telephone. | call held null KEN TGO
            In a telephone conversation on Monday Togolese President Faure Gnassingbe invited Kenyan President William Ruto to a wedding. | call held 2025-05-12 KEN TGO
            Togolese President Faure Gnassingbe, who had invited Kenyan President William Ruto in a letter dated 5 May, waited in vain. | message held 2025-05-05 KEN TGO
            Togolese President Faure Gnassingbe sent word to Kenyan President William Ruto that he was ill. | message held null KEN TGO
            In a letter dated 4 May to UN Secretary-General Antonio Guterres, William Ruto of Kenya asked for help. | message held 2025-05-04 IGO:UN KEN
            """)
    void readsTalksAndMessages(String text, String expected) {
        assertThat(read.lines("News in brief", text)).isEqualTo(expected.strip());
    }
}
