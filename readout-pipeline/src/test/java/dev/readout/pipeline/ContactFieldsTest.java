package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.Place;
import dev.readout.model.record.Tone;
import dev.readout.model.record.Topic;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When, where, on what occasion, for how long contacts were, of what they treated and how they were called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactFieldsTest {

    private final ArticlesRead read = new ArticlesRead("2025-03-14");

    @AfterAll
    void close() {
        read.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Two days of talks between Kenya and Japan ended in Oslo on March 12.            | 2025-03-11 | 2025-03-12
            Kenya and Japan held talks in Oslo on Monday.                                   | 2025-03-10 | 2025-03-10
            Talks between Kenya and Japan are to open in the summer.                        | 2025       | 2025
            Her trip comes four days after talks between Kenya and Japan in Oslo.           | 2025-03-10 | 2025-03-10
            Trade grew in 2023. Kenya and Japan held talks in Oslo on November 9.           | 2023-11-09 | 2023-11-09
            Trade grew in 2023. Kenya and Japan held talks in Oslo on March 9.              | 2025-03-09 | 2025-03-09
            Kenya and Japan held talks in Oslo on 18 March last year.                       | 2024-03-18 | 2024-03-18
            Talks between Kenya and Japan, called for 22 January, were postponed.           | 2025-01-22 | 2025-01-22
            Kenya and Japan held talks in Oslo under the 2008 Framework Agreement.          | null       | null
            March 3: Kenya and Japan hold talks in Oslo.                                    | 2025-03-03 | 2025-03-03
            3 March. A strike empties the port. Kenya and Japan hold talks in Oslo.         | 2025-03-03 | 2025-03-03
            3 May 2024. Kenya and Japan hold talks in Oslo.                                 | 2024-05-03 | 2024-05-03
            On 3 March a strike emptied the port. Kenya and Japan held talks in Oslo.       | null       | null
            Fiji said on Wednesday it would hold talks with Peru in Oslo.                   | null       | null
            Kenyan President William Ruto was in Oslo last week, where he met Japanese Prime Minister Fumio Kishida. | 2025-03 | 2025-03
            Talks between Kenya and Japan in Oslo on 20 March were cancelled on Monday.     | 2025-03-20 | 2025-03-20
            Talks between Kenya and Japan in Oslo were cancelled on Monday.                 | null       | null
            Kenya and Japan held talks in Oslo. The two sides last held talks in Bern in May 2024. | null | null
            Kenyan President William Ruto was in Oslo on Monday, where he met Japanese Prime Minister Fumio Kishida. | 2025-03-10 | 2025-03-10
            The loan follows talks between Kenya and Japan in Oslo on Monday.               | 2025-03-10 | 2025-03-10
            The loan follows talks between Kenya and Japan in Oslo over the weekend.        | 2025-03-08 | 2025-03-09
            Kenya is due to hold talks with Japan in Oslo on Monday.                        | 2025-03-17 | 2025-03-17
            Kenya and Japan held talks in Oslo over the last weekend of January.            | 2025-01-25 | 2025-01-26
            Store, this year's chair, hosted the prime ministers of Kenya and Japan for talks in Oslo. | null | null
            Kenya and Japan held last year's talks in Oslo.                                 | 2024       | 2024
            The port was opened on Tuesday, three days after Kenya and Japan held talks in Oslo. | 2025-03-08 | 2025-03-08
            The port was opened on Tuesday, two weeks after Kenya and Japan held talks in Oslo. | 2025-02  | null
            The pact was signed on 4 March, three days before Kenya and Japan held talks in Oslo. | 2025-03-07 | 2025-03-07
            The port was opened on 4 March. It came two days after Kenya and Japan held talks in Oslo. | 2025-03-02 | 2025-03-02
            The port was opened two days after Kenya and Japan held talks in Oslo.          | null       | null
            The port was opened on 4 March. Kenya and Japan held talks in Oslo six days later. | 2025-03-10 | 2025-03-10
            Kenya and Japan agreed to reopen the port after talks in Oslo on Monday.        | 2025-03-10 | 2025-03-10
            Kenyan President William Ruto said on Friday that he had met Japanese Prime Minister Fumio Kishida the day before. | 2025-03-13 | 2025-03-13
            Kenyan President William Ruto is paying a visit to Japan.                       | 2025-03    | null
            Kenyan President William Ruto received in Nairobi on Monday His Excellency Fumio Kishida, Prime Minister of Japan. | 2025-03-10 | 2025-03-10
            Kenyan President William Ruto received on Monday in Nairobi the Prime Minister of Japan, Fumio Kishida. | 2025-03-10 | 2025-03-10
            The talks between Kenya and Japan, which were to have begun in Oslo on Sunday, will not be held. | 2025-03-16 | 2025-03-16
            """)
    void dates(String text, String start, String end) {
        Contact contact = first(text);
        assertThat(String.valueOf(contact.start())).isEqualTo(start);
        assertThat(String.valueOf(contact.end())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenyan President William Ruto met Japanese Prime Minister Fumio Kishida in Oslo on Monday. After the talks Mr Ruto telephoned Chadian President Mahamat Deby. | 2025-03-10
            Kenyan President William Ruto met Japanese Prime Minister Fumio Kishida in Oslo on Monday. Mr Ruto telephoned Chadian President Mahamat Deby. | null
            Kenyan President William Ruto met Japanese Prime Minister Fumio Kishida in Oslo on Monday. He had met Chadian President Mahamat Deby earlier this month. | 2025-03
            """)
    void datesBesideAnother(String text, String start) {
        List<Contact> contacts = read.contacts(null, text);
        assertThat(contacts).hasSize(2);
        assertThat(String.valueOf(contacts.get(1).start())).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            From Darwin the Kenyan prime minister travels on to Fiji.                       | SCHEDULED
            The Kenyan prime minister begins a two-day visit to Fiji today.                 | SCHEDULED
            The Kenyan prime minister is due to hold talks with the Fijian foreign minister. | SCHEDULED
            The Kenyan prime minister travelled to Fiji.                                    | HELD
            3 March: The Kenyan prime minister travels to Fiji.                             | HELD
            """)
    void trips(String text, String status) {
        assertThat(first(text).status().name()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Talks between Kenya and Japan in Oslo lasted just over an hour.                 | 60
            After three hours of talks between Kenya and Japan both sides went home.        | 180
            Two days of talks between Kenya and Japan ended in Oslo on March 12.            | null
            Talks between Kenya and Japan in Oslo are to resume within 48 hours.            | null
            Kenyan President William Ruto met Japanese Prime Minister Fumio Kishida in Oslo on Monday. The pair talked for 40 minutes. | 40
            Kenyan President William Ruto met Japanese Prime Minister Fumio Kishida in Oslo on Monday. The talks lasted four-and-a-half hours. | 270
            Kenyan President William Ruto met Japanese Prime Minister Fumio Kishida on Monday. Scheduled for 30 minutes, the meeting ran for two hours. | 120
            Kenyan President William Ruto met Japanese Prime Minister Fumio Kishida in Oslo on Monday. The truce held for 48 hours. | null
            Kenyan President William Ruto met Japanese Prime Minister Fumio Kishida in Oslo on Monday, an hour after landing there. | null
            """)
    void lengths(String text, String minutes) {
        assertThat(String.valueOf(first(text).durationMinutes())).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OSLO (Wire) – Kenya and Japan held talks on Monday.                             | Oslo
            OSLO – Kenya and Japan will hold talks in May.                                  | null
            Kenya and Japan held talks in the Norwegian capital on Monday.                  | Oslo
            Kenya and Japan held talks on the Indonesian island of Bali on Monday.          | Bali
            Kenya and Japan held talks on fisheries in Oslo on Monday.                      | Oslo
            Kenya and Japan held talks on the war in Sudan on Monday.                       | null
            Kenya and Japan held talks at the Elysee Palace on Monday.                      | Elysee Palace
            Kenya and Japan held talks at the Great Hall of the People in Beijing on Monday. | Beijing
            Kenya and Japan held talks on Monday on the sidelines of the Munich Security Conference. | Munich
            Kenya and Japan held talks on Monday on the sidelines of the Shanghai Cooperation Organisation summit. | null
            Kenyan President William Ruto had flown to Bern on Monday and met Japanese Prime Minister Fumio Kishida. | Bern
            Talks between Kenya and Japan are planned for Oslo in May.                      | Oslo
            Talks between Kenya and Japan are planned for May.                              | null
            Kenya and Japan held talks in Brasília on Monday.                               | Brasília
            Kenya and Japan held talks in Brasilia on Monday.                               | Brasilia
            """)
    void places(String text, String place) {
        Place found = first(text).place();
        assertThat(String.valueOf(found == null ? null : found.name())).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya and Japan held talks on fisheries in Oslo on Monday.                      | FISHERIES
            The Kenyan trade minister and the Japanese energy minister met in Oslo.         | ``
            Kenya and Japan held bilateral talks in Oslo on Monday.                         | ``
            Ghana and Iran held talks in Oslo on Monday.                                    | ``
            """)
    void topics(String text, String topics) {
        assertThat(first(text).topics().stream().map(Topic::name).collect(Collectors.joining(" ")))
                .isEqualTo(topics);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "The talks between Kenya and Japan were frank and constructive," the Norwegian foreign minister said. | frank constructive
            Kenya and Japan held long talks in a beautiful house in Oslo on Monday.                               | ``
            Kenya and Japan held talks in Oslo on Monday. A Norwegian official characterized the negotiations as tough. | tough
            Kenya and Japan held talks in Oslo on Monday. "It was a historic meeting," the Norwegian foreign minister said. | historic
            Kenya and Japan held talks in Oslo on Monday. Norway's foreign minister hopes for direct talks in May. | ``
            Kenya and Japan held talks in Oslo on Monday. Norway's foreign minister called for the resumption of constructive talks. | ``
            """)
    void tones(String text, String tones) {
        assertThat(first(text).tones().stream().map(Tone::term).collect(Collectors.joining(" ")))
                .isEqualTo(tones);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya and Japan held talks on Monday on the margins of the Arctic Circle Assembly.  | Arctic Circle Assembly
            Kenya and Japan held talks on Monday.                                               | null
            Kenyan President William Ruto met Japanese Prime Minister Fumio Kishida in Davos, where both were attending the Arctic Energy Forum. | Arctic Energy Forum
            Kenya and Japan held talks on Monday. NATO will hold a summit in Washington in July. | null
            After meeting Japan's foreign minister in Oslo on Monday, Kenya's foreign minister declared at the energy summit that all was well. | null
            Kenya's foreign minister, who met Japan's foreign minister in Oslo on Monday, said at the energy summit that all was well. | null
            """)
    void occasions(String text, String occasion) {
        assertThat(String.valueOf(first(text).occasion())).isEqualTo(occasion);
    }

    private Contact first(String text) {
        return read.contacts(null, text).get(0);
    }
}
