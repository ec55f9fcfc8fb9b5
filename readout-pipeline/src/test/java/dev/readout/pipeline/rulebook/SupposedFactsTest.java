package dev.readout.pipeline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.reading.Contact;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wanted, supposed, doubted or avoided is not told as held, agreed or in force. */
class SupposedFactsTest {

    private static final TextsRead TEXTS = new TextsRead();

    @AfterAll
    static void giveBack() {
        TEXTS.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chad is ready for talks with Niger. | none
                    Chad is open to a meeting with Niger. | proposed
                    Chad called for talks with Niger. | proposed
                    Chad hopes for a meeting with Niger. | proposed
                    Chad insisted on talks with Niger. | proposed
                    Chad agreed to talks with Niger. | scheduled
                    Chad is making preparations for a meeting with Niger. | scheduled
                    Chad ruled out talks with Niger. | refused
                    Togo called for talks between Chad and Niger. | none
                    Togo demanded talks between Chad and Niger. | none
                    Togo is opposed to talks between Chad and Niger. | none
                    Togo named its conditions for talks between Chad and Niger. | none
                    Chad stressed the need for a meeting with Niger. | none
                    Chad cannot win without talks with Niger. | none
                    Chad will strike if talks with Niger fail. | none
                    Chad says that talks with Niger are out of the question. | none
                    Chad says that a meeting with Niger is impossible. | none
                    Chad sees no prospect of talks with Niger. | none
                    Chad will not return to talks with Niger. | none
                    Chad doubts that a meeting with Niger will take place. | none
                    Talks between Chad and Niger have yet to begin. | none
                    Chad said that a meeting with Niger would help. | none
                    Chad said that a meeting with Niger had helped. | held
                    Chad and Niger agreed to open a security dialogue. | none
                    Chad held talks with Niger. | held
                    Chadian President Mahamat Deby stressed the importance of trade in talks with Nigerien General Abdourahamane Tiani. | held
                    Chadian President Mahamat Deby called for calm in a phone call with Nigerien General Abdourahamane Tiani. | held
                    Chadian President Mahamat Deby presented a plan at a meeting with Nigerien General Abdourahamane Tiani. | held
                    Chad called for an African Union summit. | proposed
                    Chad is preparing for the African Union summit. | scheduled
                    A summit of the African Union on Sudan is needed. | none
                    Chad's president Mahamat Deby promised to visit Niger. | scheduled
                    Chad's president Mahamat Deby threatened to cancel his visit to Niger. | scheduled
                    Chadian President Mahamat Deby had talks with Nigerien General Abdourahamane Tiani. | held
                    """)
    void toldByNoun(String text, String status) {
        assertThat(standing(text)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    must meet | proposed
                    would have met | none
                    has yet to meet | none
                    failed to meet | none
                    avoided meeting | none
                    left without meeting | none
                    is afraid of meeting | none
                    pretended to have met | none
                    ruled out meeting | refused
                    considered meeting | proposed
                    insisted on meeting | proposed
                    hopes to meet | proposed
                    wept after meeting | held
                    met | held
                    """)
    void toldByVerb(String verb, String status) {
        assertThat(standing("Kenyan President William Ruto " + verb + " Ugandan President Yoweri Museveni."))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    If %s meets %s, the border will open. | none
                    Nobody believes that %s met %s. | none
                    It is not true that %s met %s. | none
                    It is unclear whether %s will meet %s. | none
                    Asked whether %s had met %s, the spokesman smiled. | none
                    The border will open when %s meets %s. | scheduled
                    The border opened when %s met %s. | held
                    """)
    void toldInClause(String frame, String status) {
        String text =
                String.format(Locale.ROOT, frame, "Kenyan President William Ruto", "Ugandan President Yoweri Museveni");
        assertThat(standing(text)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The United States imposed a 25 percent tariff on steel from Chad. | 1
                    The United States would have imposed a 25 percent tariff on steel from Chad. | 0
                    The United States has yet to impose a 25 percent tariff on steel from Chad. | 0
                    Nobody expects the United States to impose a 25 percent tariff on steel from Chad. | 0
                    It is unclear whether the United States will impose sanctions on Chad. | 0
                    A 25 percent US tariff on steel from Chad would hurt. | 0
                    A 25 percent US tariff on steel from Chad is possible. | 0
                    A 25 percent US tariff on steel from Chad will take effect in May. | 1
                    """)
    void measures(String text, int measures) {
        assertThat(TEXTS.read(text).measures()).hasSize(measures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chad and Niger agreed to share the lake. | 1
                    Nobody believes that Chad and Niger agreed to share the lake. | 0
                    It is not true that Chad and Niger agreed to share the lake. | 0
                    Chad and Niger would have agreed to share the lake. | 0
                    African Union ministers promised to send observers to Chad. | 1
                    African Union Commission chair Moussa Faki promised to send observers to Chad. | 0
                    """)
    void agreements(String text, int agreements) {
        assertThat(TEXTS.read(text).agreements()).hasSize(agreements);
    }

    private static String standing(String text) {
        String all = TEXTS.read(text).contacts().stream()
                .map(Contact::status)
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "none" : all;
    }
}
