package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.EngagementMention;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which contact a later sentence speaks of, where it does not say whose: each mention must bear out its contact. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentionsReadTest {

    private final ArticlesRead read = new ArticlesRead("2025-05-14"); // a Wednesday

    @AfterAll
    void close() {
        read.close();
    }

    /** Columns: sentences; each contact with the first words of the sentences that tell it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenyan President William Ruto will meet Ugandan President Yoweri Museveni on Friday. French Foreign Minister Jean-Noël Barrot raised the issue in Lima, where a reporter asked about the talks. | scheduled: Kenyan
            Kenyan Foreign Minister Musalia Mudavadi met Peruvian Foreign Minister Elmer Schialer on Monday. Chilean Foreign Minister Alberto van Klaveren was at the palace too, for lunch. | held: Kenyan
            Kenyan Foreign Minister Musalia Mudavadi met Peruvian Foreign Minister Elmer Schialer on Monday. Chilean Foreign Minister Alberto van Klaveren said the talks were a good sign. | held: Kenyan Chilean
            Kenyan Foreign Minister Musalia Mudavadi and his Ugandan colleague, Jeje Odongo, met on Monday. They agreed to set up a working group, which is to meet before the end of June. The talks followed weeks of quarrels. | held: Kenyan The, scheduled: They
            Kenyan Foreign Minister Musalia Mudavadi will have talks on Friday with his Ugandan counterpart, Jeje Odongo. The two governments have agreed to set up a working group, which could meet before the end of the year. | proposed: The, scheduled: Kenyan
            """)
    void aMentionBearsOutItsContact(String text, String expected) {
        String told = read.contacts("News in brief", text).stream()
                .map(MentionsReadTest::told)
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(told).isEqualTo(expected);
    }

    private static String told(Contact contact) {
        return contact.mentions().stream()
                .map(MentionsReadTest::firstWord)
                .collect(Collectors.joining(" ", contact.status().code() + ": ", ""));
    }

    private static String firstWord(EngagementMention mention) {
        String quote = mention.evidence().quote();
        return quote.substring(0, quote.indexOf(' '));
    }
}
