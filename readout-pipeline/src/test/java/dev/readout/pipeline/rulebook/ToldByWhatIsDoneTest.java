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

/** Contacts told by what is done in them, whose trip it is, and on which day they were. */
class ToldByWhatIsDoneTest {

    private static final TextsRead TEXTS = new TextsRead();
    private static final String POINTER = "READ ALSO: ";

    @AfterAll
    static void giveBack() {
        TEXTS.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Denmark's ambassador was convoked to the ministry in Nairobi on Tuesday and given a note of protest. | meeting held 2025-03-11 DNK KEN, message held 2025-03-11 DNK KEN
            Kenya and Denmark are at odds. Ambassador Lars Holm was convoked to the ministry in Nairobi on Monday. Denmark regrets it. | meeting held 2025-03-10 DNK KEN
            Kenyan Foreign Minister Musalia Mudavadi called the Danish envoy in on Monday to protest. | meeting held 2025-03-10 DNK KEN
            The court summoned the former ambassador and handed him a bill. | none
            In a letter that reached Nairobi on Monday, South Sudanese President Salva Kiir asked Kenyan President William Ruto for help. | message held 2025-03-10 KEN SSD
            Peru and Chile made up by telephone on Monday: Dina Boluarte and Gabriel Boric agreed to open the border again. | call held 2025-03-10 CHL PER
            Peru and Chile made up on Monday: Dina Boluarte and Gabriel Boric agreed to open the border again. | none
            Four rounds of talks between Kenya and Somalia have been held since 3 February. | meeting held 2025-02-03 KEN SOM
            Relations between Peru and Chile are tense. The regular talks on fishing were last held in Lima in December. | meeting held 2024-12 CHL PER
            Relations between Peru and Chile are tense. Talks on fishing were last held in Lima in December. | none
            On Monday, Omani Foreign Minister Badr Albusaidi received Kenya's and Somalia's envoys one by one. | meeting held 2025-03-10 KEN OMN, meeting held 2025-03-10 OMN SOM
            """)
    void asNotesCallsAndRounds(String text, String expected) {
        assertThat(contacts(text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Norwegian Prime Minister Jonas Gahr Støre flew to Nairobi, where President William Ruto met him, and will continue to Kampala on Friday. | meeting held none KEN NOR, visit held none KEN NOR, visit scheduled 2025-03-14 NOR UGA
            Norway's prime minister, Jonas Gahr Støre, travelled to Accra, where President John Mahama hosted a dinner for him, and on Friday flies to Lomé. | meeting held none GHA NOR, visit held none GHA NOR, visit scheduled 2025-03-14 NOR TGO
            Kenyan President William Ruto flies to Rome on Friday before going on to Davos. | visit scheduled 2025-03-14 ITA KEN
            Kenyan President William Ruto, who is in Rome for a meeting of NATO defence ministers, will see Syrian President Ahmed al-Sharaa there today. | gathering held 2025-03 IGO:NATO KEN, meeting scheduled 2025-03-12 KEN SYR
            Kenyan President William Ruto has turned down the invitation to Saturday's African Union summit in Accra. | gathering scheduled 2025-03-15 IGO:AU
            On Monday Kenyan President William Ruto and Ugandan President Yoweri Museveni agreed to meet soon. | meeting scheduled none KEN UGA
            Kenyan President William Ruto and Ugandan President Yoweri Museveni agreed to meet on Friday in Kampala. | meeting scheduled 2025-03-14 KEN UGA
            Chad's president blamed the floods, and Norwegian Prime Minister Jonas Gahr Støre cancelled a visit to Ghana. | visit cancelled none GHA NOR
            The deal that Kenyan President William Ruto struck with Somali President Hassan Sheikh Mohamud during a trip to Mogadishu in May 2023 is dead. | meeting held 2023-05 KEN SOM, visit held 2023-05 KEN SOM
            Kenyan President William Ruto met Emir Tamim bin Hamad Al Thani in Doha on Tuesday. Ghana's John Mahama saw the Emir in May 2023. On the second day of his trip, Ruto praised the trains. | meeting held 2025-03-11 KEN QAT, visit held 2025-03 KEN QAT
            """)
    void asTripsAndPromises(String text, String expected) {
        assertThat(contacts(text)).isEqualTo(expected.strip());
    }

    @Test
    void besidePointersToOtherPages() {
        String text =
                "Presidents Faure Gnassingbé of Togo and John Mahama of Ghana talk often. The last session of the joint "
                        + "commission of Togo and Ghana took place in Accra on 3 March.";
        String pointers = "\n\n" + POINTER + "Rain in Lomé\n\n" + POINTER + "Snow in Oslo";
        assertThat(contacts(text + pointers)).isEqualTo(contacts(text)).isEqualTo("meeting held 2025-03-03 GHA TGO");
    }

    private static String contacts(String text) {
        List<Contact> contacts = TEXTS.read(article(text)).contacts();
        return contacts.isEmpty()
                ? "none"
                : contacts.stream().map(ToldByWhatIsDoneTest::line).sorted().collect(Collectors.joining(", "));
    }

    private static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf("\n\n", at);
            int to = end < 0 ? text.length() : end;
            BlockKind kind = text.startsWith(POINTER, at) ? BlockKind.FURNITURE : BlockKind.BODY;
            blocks.add(new Block(kind, new TextSpan(at, to)));
            at = to + 2;
        }
        return new Article(
                ArticleId.ofText(text),
                "test.txt",
                null,
                null,
                null,
                List.of(),
                new PublicationDate(PartialDate.parse("2025-03-12"), "field published", null),
                "en",
                text,
                blocks);
    }

    private static String line(Contact contact) {
        String states = contact.states().stream().map(StateCode::value).sorted().collect(Collectors.joining(" "));
        String day = contact.start() == null ? "none" : contact.start().toString();
        return contact.kind().name().toLowerCase(Locale.ROOT) + " "
                + contact.status().name().toLowerCase(Locale.ROOT) + " " + day + " " + states;
    }
}
