package dev.readout.pipeline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.Contact;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Participant;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which state those are who take part in a contact, by name, as pages of many outlets write it. */
class WhoseOfficeTest {

    private static final TextsRead TEXTS = new TextsRead();

    @AfterAll
    static void giveBack() {
        TEXTS.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peruvian Foreign Minister Ana Rojas met with the Danish Deputy Minister for Trade, Anna Holm, in Lima. | DNK Anna Holm, PER Ana Rojas
            Peruvian Foreign Minister Ana Rojas held talks with the US Assistant Secretary of State for African Affairs, Molly Bree. | PER Ana Rojas, USA Molly Bree
            Ghanaian Foreign Minister (FM) Kofi Mensah met Danish Foreign Minister (FM) Lars Holm in Oslo on Monday. | DNK Lars Holm, GHA Kofi Mensah
            Peruvian President Mila Prado and her Bolivian counterpart, Raul Rojas, held a meeting in Quito. | BOL Raul Rojas, PER Mila Prado
            Kenyan President William Ruto spent the weekend in Mombasa. There he saw Algeria's Climate Envoy and Minister of Tourism Karim Ziani on Monday. | DZA Karim Ziani, KEN William Ruto
            Kenyan Foreign Minister Musalia Mudavadi received in audience the Danish Ambassador to Kenya, Anna Holm. | DNK Anna Holm, KEN Musalia Mudavadi
            Danish Foreign Minister Lars Holm visited Gabon. Later he held talks with Jean Obame, the country's interior minister. | DNK Lars Holm, GAB Jean Obame
            Peruvian President Mila Prado met with six South American presidents in Lima on Friday. | none
            President Mila Prado received the Danish Prime Minister, Lars Holm, in Bogor on Friday. | DNK Lars Holm, IDN Mila Prado
            Danish Prime Minister Lars Holm was welcomed in Entebbe by President Mila Prado. | DNK Lars Holm, UGA Mila Prado
            President Mila Prado thanked the Danish Prime Minister, Lars Holm, in Bogor on Friday. | none
            Togolese Foreign Minister Robert Dussey met with Jean Mba, Secretary of State for Health, in Lomé. | none
            Mila Prado, who leads Bolivia's foreign ministry, met Danish Foreign Minister Lars Holm in Oslo. | BOL Mila Prado, DNK Lars Holm
            Danish Foreign Minister Lars Holm met Mila Prado, head of the Asia section of Bolivia's foreign ministry. | BOL Mila Prado, DNK Lars Holm
            Danish Foreign Minister Lars Holm met Mila Prado, his opposite number from Bolivia. | BOL Mila Prado, DNK Lars Holm
            Danish Foreign Minister Lars Holm met Mila Prado, head of Bolivia's chess club. | none
            Mila Prado (Bolivia) and Lars Holm (Denmark) met in Oslo on Monday. | BOL Mila Prado, DNK Lars Holm
            Mila Prado and Lars Holm, the foreign ministers of Bolivia and Denmark, met in Oslo. | BOL Mila Prado, DNK Lars Holm
            Mila Prado, Lars Holm and Ana Rojas, the trade ministers of Bolivia, Denmark and Peru, met in Oslo. | BOL Mila Prado, DNK Lars Holm, PER Ana Rojas
            """)
    void meetings(String text, String expected) {
        assertThat(meeting(text, null)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minister of Foreign Affairs Kofi Mensah received the Danish ambassador, Anna Holm, on Tuesday. | Ghana Daily Post | DNK Anna Holm, GHA Kofi Mensah
            Minister of Foreign Affairs Kofi Mensah received the Danish ambassador, Anna Holm, on Tuesday. | Weekly Reader     | none
            LIMA: Prime Minister Mila Prado received the Danish ambassador, Anna Holm.      | Ghana Daily Post | DNK Anna Holm, PER Mila Prado
            The Prime Minister met Danish Foreign Minister Lars Holm today.                 | GOV.UK           | DNK Lars Holm, GBR
            """)
    void ofOutlets(String text, String outlet, String expected) {
        assertThat(meeting(text, outlet.strip())).isEqualTo(expected.strip());
    }

    /** The place from which news come begins several paragraphs; nobody speaks there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DOHA: The harbour was closed.~DOHA: Kenyan President William Ruto received a letter from Danish Prime Minister Lars Holm. | DNK Lars Holm, KEN William Ruto
            ADEN HALE: The harbour was closed.~MARA BELL: President William Ruto of Kenya received a letter from Danish Prime Minister Lars Holm. | none
            """)
    void fromSomewhere(String text, String expected) {
        assertThat(meeting(text.replace("~", "\n\n"), null)).isEqualTo(expected.strip());
    }

    /** An office that a verb tells; one of long ago, hoped for or denied is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mila Prado became Bolivia's foreign minister in May. She met Danish Foreign Minister Lars Holm. | BOL Mila Prado, DNK Lars Holm
            Mila Prado, who was sworn in as president of Bolivia, met Danish Foreign Minister Lars Holm. | BOL Mila Prado, DNK Lars Holm
            Mila Prado is Bolivia's trade minister. On Monday Prado met Danish Foreign Minister Lars Holm. | BOL Mila Prado, DNK Lars Holm
            Mila Prado was Bolivia's trade minister. On Monday Prado met Danish Foreign Minister Lars Holm. | none
            Mila Prado wants to become president of Bolivia. Prado met Danish Foreign Minister Lars Holm. | none
            Mila Prado has not become president of Bolivia. Prado met Danish Foreign Minister Lars Holm. | none
            """)
    void byVerb(String text, String expected) {
        assertThat(meeting(text, null)).isEqualTo(expected.strip());
    }

    /** Who is named without a word of description, and called by an office in the next sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jon Berg has had a long week. The Icelandic trade minister met Polish President Adam Nowak on Monday. | ISL Jon Berg, POL Adam Nowak
            Jon Berg is pleased. He slept well. Iceland's trade minister met Polish President Adam Nowak on Monday. | ISL Jon Berg, POL Adam Nowak
            Jon Berg flew to Gdynia. The Icelandic premier will meet Polish President Adam Nowak, aides said. | ISL Jon Berg, POL Adam Nowak
            Jon Berg, a fisherman, lost his boat. The Icelandic trade minister met Polish President Adam Nowak. | ISL, POL Adam Nowak
            Jon Berg lost his boat. The Icelandic trade minister, Una Dal, met Polish President Adam Nowak. | ISL Una Dal, POL Adam Nowak
            Icelandic Trade Minister Una Dal wept. Jon Berg laughed. The Icelandic trade minister met Polish President Adam Nowak. | ISL Una Dal, POL Adam Nowak
            """)
    void calledByOffice(String text, String expected) {
        assertThat(meeting(text, null)).isEqualTo(expected.strip());
    }

    /** Officials who are called somebody's; lawyers act for no state. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chilean President Gabriel Boric said that his negotiators met Peru's trade minister in Lima on Tuesday. | CHL, PER
            Chilean President Gabriel Boric is ill. Boric's advisers met Peru's trade minister in Lima on Tuesday. | CHL, PER
            Chilean President Gabriel Boric said that his lawyers met Peru's trade minister in Lima on Tuesday. | none
            """)
    void ofOfficeHolders(String text, String expected) {
        assertThat(meeting(text, null)).isEqualTo(expected.strip());
    }

    private static String meeting(String text, @Nullable String outlet) {
        Article article = new Article(
                ArticleId.ofText(text),
                "test.txt",
                null,
                outlet,
                null,
                List.of(),
                new PublicationDate(PartialDate.parse("2025-03-14"), "field published", null),
                "en",
                text,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
        return TEXTS.read(article).contacts().stream()
                .filter(contact -> contact.parties().size() > 1 && contact.kind() != EngagementKind.VISIT)
                .findFirst()
                .map(WhoseOfficeTest::line)
                .orElse("none");
    }

    private static String line(Contact contact) {
        return contact.parties().stream()
                .map(party -> party.state().value()
                        + party.participants().stream()
                                .map(Participant::name)
                                .map(name -> " " + name)
                                .collect(Collectors.joining()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
