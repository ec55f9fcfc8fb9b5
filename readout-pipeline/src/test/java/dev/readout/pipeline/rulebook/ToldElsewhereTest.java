package dev.readout.pipeline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.Contact;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contacts of which a sentence alone does not tell whose they are. */
class ToldElsewhereTest {

    private static final TextsRead TEXTS = new TextsRead();

    private static final String INTERVIEW = "Ian Borg, Malta's foreign minister, receives us on a terrace.~"
            + "Whom have you spoken to?~Yes. %s~And how is your garden?~I hope for rain, and we need it.~"
            + "Will you stay?~I stay. We have work to do.";

    @AfterAll
    static void giveBack() {
        TEXTS.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I rang Antonio Tajani, the Italian foreign minister, on Thursday.             | call held ITA MLT
            The Italian foreign minister, Antonio Tajani, and I will meet in Rome in May. | meeting scheduled ITA MLT
            We hosted the Greek foreign minister, George Gerapetritis, in January.        | meeting held GRC MLT
            I am travelling to Athens in May.                                             | visit scheduled GRC MLT
            I expect the talks to go on.                                                  | none
            A neighbour said: "I met the Greek foreign minister in May."                  | none
            """)
    void inTheFirstPerson(String answer, String expected) {
        assertThat(contacts(INTERVIEW.formatted(answer))).isEqualTo(expected.strip());
    }

    @Test
    void ofWhoWritesHimself() {
        String text = "By Winston Peters~The writer is foreign minister of New Zealand.~"
                + "I met Singapore's foreign minister, Vivian Balakrishnan, in Wellington in May. We are friends.";
        assertThat(contacts(text)).isEqualTo("meeting held NZL SGP");
        assertThat(contacts(text.replace("foreign minister of New Zealand", "a gardener in Napier")))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SADC is worried. The bloc's foreign ministers met in Harare on Friday.                 | gathering held IGO:SADC
            Mercosur is growing. Leaders of the bloc rush to Quito on Friday.                      | gathering held IGO:MERCOSUR
            SADC is worried. The opposition bloc's leaders met in Harare on Friday.                | none
            NATO watched. Japan and Chad want their alliance to last. The alliance's leaders met in Tokyo on Friday. | none
            Norwegian Foreign Minister Espen Barth Eide, with whom Mark Carney spoke by telephone on Monday, is glad. | call held CAN NOR
            Phoned by President Emmanuel Macron on Tuesday, President Donald Trump agreed to wait. | call held FRA USA
            Chilean President Gabriel Boric saw Canadian Prime Minister Mark Carney, with whom he talked about fish, in Ottawa on Monday. | meeting held CAN CHL
            Omani Foreign Minister Badr Albusaidi met his old rival, Togolese President Faure Gnassingbe, in Muscat. | meeting held OMN TGO
            Chilean President Gabriel Boric met Peruvian President José Jerí in Lima on Monday. Delegations are to meet in Arica on 3 October. | meeting held CHL PER, meeting scheduled CHL PER
            Chilean President Gabriel Boric met Peruvian President José Jerí in Lima on Monday. Investors are to meet in Arica on 3 October. | meeting held CHL PER
            Tongan Prime Minister Aisake Eke took office on Friday. From Apia came a note by Samoan Prime Minister Fiame Naomi Mata'afa. | message held TON WSM
            Tongan Prime Minister Aisake Eke took office on Friday. A letter from the bank came.   | none
            Finnish Foreign Minister Elina Valtonen flew home on Friday. A trip to Ottawa follows in October. | visit scheduled CAN FIN
            Tourists flew home on Friday. A trip to Ottawa follows in October.                     | none
            At the audience in Rabat Foreign Minister Yassine Fall of Senegal delivered a written message from President Bassirou Diomaye Faye to King Mohammed VI. | meeting held MAR SEN, message held MAR SEN
            """)
    void bySentencesAndClausesAround(String text, String expected) {
        assertThat(contacts(text)).isEqualTo(expected.strip());
    }

    private static String contacts(String told) {
        String text = told.replace("~", "\n\n");
        List<Contact> contacts = TEXTS.read(article(text)).contacts();
        return contacts.isEmpty()
                ? "none"
                : contacts.stream().map(ToldElsewhereTest::line).sorted().collect(Collectors.joining(", "));
    }

    private static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf("\n\n", at);
            int to = end < 0 ? text.length() : end;
            blocks.add(new Block(BlockKind.BODY, new TextSpan(at, to)));
            at = to + 2;
        }
        return new Article(
                ArticleId.ofText(text),
                "test.txt",
                null,
                null,
                null,
                List.of(),
                new PublicationDate(PartialDate.parse("2025-09-12"), "field published", null),
                "en",
                text,
                blocks);
    }

    private static String line(Contact contact) {
        String states = contact.states().stream().map(StateCode::value).sorted().collect(Collectors.joining(" "));
        return contact.kind().name().toLowerCase(Locale.ROOT) + " "
                + contact.status().name().toLowerCase(Locale.ROOT) + " " + states;
    }
}
