package dev.readout.pipeline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no contact at all, or lies ahead of what is told, and who speaks where no state does. */
class NobodysFactsTest {

    private static final TextsRead TEXTS = new TextsRead();

    @AfterAll
    static void giveBack() {
        TEXTS.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Norway sent a frigate to Cyprus. | none
                    Kenya has refused to send police to Haiti. | none
                    India sent humanitarian aid to Myanmar. | none
                    Canada is ready to send observers to Moldova. | none
                    Finnish President Alexander Stubb sent congratulations to Polish President Karol Nawrocki. | message held
                    Chilean President Gabriel Boric called Argentine President Javier Milei a bully on Tuesday. | none
                    Austria's chancellor on Monday called Hungary's ambassador to Austria an embarrassment. | none
                    Chilean President Gabriel Boric called Argentine President Javier Milei on Tuesday. | call held
                    Brazil and Uruguay held a second round of military drills. | none
                    Brazil and Uruguay held a second round of border talks. | meeting held
                    The envoy's trip cleared the way for talks between Chad and Sudan. | none
                    On the eve of a visit by Egypt's president to Turkey, Turkish police released nine men. | visit scheduled
                    A day before a summit with French President Emmanuel Macron, Ghana's government withdrew the bill. | meeting scheduled
                    Zambian President Hakainde Hichilema arrived in Korea on Monday. | visit held
                    Thai police arrested four men ahead of a visit to Bangkok by Vietnam's president. | visit scheduled
                    """)
    void contacts(String text, String contacts) {
        String found = TEXTS.read(text).contacts().stream()
                .map(contact -> contact.kind() + " " + contact.status())
                .collect(Collectors.joining(", "));
        assertThat(found.isEmpty() ? "none" : found.toLowerCase(Locale.ROOT)).isEqualTo(contacts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Voters in Ghana and Togo are angry. They believe that prices are too high. | none
                    Farmers in Kenya protested on Monday. They accused Uganda of dumping milk. | none
                    Local leaders recognize that they have to do more, a report on Mali and Niger said. | none
                    Allies of the mayor say that Denmark and Greenland should talk. They insist on it. | none
                    Peruvian President Dina Boluarte met Chilean President Gabriel Boric. They agreed to reopen the border. | CHL PER
                    The foreign ministers of Laos and Vietnam met. Reporters were kept out. The two agreed to meet again. | LAO VNM
                    The German Foreign Office urged Mali to free the man. The US had no comment. | DEU
                    Officials in Georgia said that the ballots had been counted in Atlanta. | USA
                    Attorney General Ann Reed thanked the clerks of Jim Jordan. Ann Reed said that it was late. | none
                    """)
    void whoSpeaks(String text, String states) {
        String found = TEXTS.read(text).statements().stream()
                .map(statement -> statement.fact().state())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(states);
    }
}
