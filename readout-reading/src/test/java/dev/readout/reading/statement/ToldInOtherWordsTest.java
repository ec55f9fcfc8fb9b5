package dev.readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.Statement;
import dev.readout.reading.article.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that no plain verb of saying tells, and verbs of saying that tell of none. */
class ToldInOtherWordsTest {

    /** Columns: paragraphs parted by " || "; the statements of the last one, "SPEAKER/STATE/act", parted by "; ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                // whose ministry it is where the article speaks of one government alone
                "The step is wrong, a spokesperson from the Ministry of Fisheries said. || The Norwegian government is calm. || "
                        + "The quota is fair, the Ministry of Fisheries said.@Ministry of Fisheries/NOR/say",
                "The Norwegian government met the Peruvian government. || Fish is dear, said a spokesperson from the Ministry of"
                        + " Fisheries.@spokesperson from the Ministry of Fisheries/null/say",
                // two offices named together are of whom they brought in, and so is who acts next
                "Deputy Premier and Defence Minister Ida Berg of Norway met Premier Ana Gil of Peru. || The Deputy Premier and Defence"
                        + " Minister said that the port was safe.@Ida Berg/NOR/say",
                // who is told something says nothing, nor does who means to table a text
                "The Peruvian envoy was summoned and informed that the port was shut.@",
                "Norwegian Foreign Minister Ida Berg praised the draft that Peru and Chile intend to table.@Ida Berg/NOR/praise",
                // quoted words and whose they are
                "\"Late and dear\" was Norwegian Foreign Minister Ida Berg's comment.@Ida Berg/NOR/say",
                // who is described twice is one, and a trader is nobody's
                "Ida Berg, the head of a shipyard and a former diplomat, said the port was safe.@Ida Berg/null/say",
                "The port is safe, said a Norwegian trader, who has nine shops.@Norwegian trader/null/say",
                "The African Union was alarmed. It condemned the raid.@African Union/IGO:AU/accuse",
                // officials who are nobody's in particular
                "The leaders of Norway and Peru met in Lima. || The port will open, officials said.@officials/null/expect",
                "The press of Norway was there. Norwegian Foreign Minister Ida Berg was silent. || Leaders had pledged to end the"
                        + " feud.@Leaders/null/promise",
                // who promises nothing has promised nothing, and what has not been done is no demand
                "Norwegian Foreign Minister Ida Berg promised nothing.@",
                "\"The port is safe,\" said Norwegian Foreign Minister Ida Berg. Lima has yet to name a date.@Ida Berg/NOR/say",
                // a president behind a comma is none of those before it
                "Norway and Peru left it to a panel of three experts, President Ida Berg of Norway said.@Ida Berg/NOR/say",
                // who announces or reports something may suggest more by it; a fact suggests nothing
                "Norwegian Foreign Minister Ida Berg announced new rules on Monday, suggesting Peru would be next.@Ida Berg/NOR/promise; Ida Berg/NOR/expect",
                "Norwegian Foreign Minister Ida Berg left on Monday, suggesting Peru would be next.@",
                // figures say nothing
                "The firms have paid their duties:@",
                // behind a colon, announced by the tone of what stands before it
                "Norwegian Foreign Minister Ida Berg struck a milder note: her country stood ready to talk.@Ida Berg/NOR/promise",
                "Norwegian Foreign Minister Ida Berg left no doubt about her aim: the fees had to be scrapped.@Ida Berg/NOR/say",
                "Norwegian Foreign Minister Ida Berg gave a terse answer: the case was closed.@Ida Berg/NOR/say",
                "Norwegian Foreign Minister Ida Berg was in good spirits: the harvest had been rich.@",
                "Norwegian Foreign Minister Ida Berg left a note at the door: the porter found it.@",
                // a tag behind or amid what is said
                "The port will stay shut, thinks Ana Gil, who teaches law in Lima.@Ana Gil/null/say",
                "\"It came to nothing,\" one of her ministers complained.@one of her ministers/null/accuse",
                // who owns to not knowing says so
                "Norwegian Foreign Minister Ida Berg could not recall any visit like it.@Ida Berg/NOR/say",
                "Norwegian Foreign Minister Ida Berg could not announce a date.@",
                // what only the other can give is asked for
                "Norwegian Foreign Minister Ida Berg sought support for a new fleet.@Ida Berg/NOR/urge",
                "Norwegian Foreign Minister Ida Berg sought shelter from the rain.@",
                // a demand that its owner renews or does not drop
                "Norway has not dropped its demand that Peru withdraw its boats.@Norway/NOR/urge",
                "Norway has dropped its demand that Peru withdraw its boats.@",
                // a charge that another denies
                "Norway says it had to close the port, a claim that Peru disputes.@Norway/NOR/say; Peru/PER/reject",
                // who undertakes something in what he signs
                "The leaders of Norway and Peru signed a pact in which they pledged to share the herring.@"
                        + "leaders of Norway and Peru/NOR/agree; leaders of Norway and Peru/PER/agree",
                // deeds
                "Norway ordered two Peruvian diplomats to leave.@",
                "Norway recognised Palestine.@",
                "Norway recognised that the port was too small.@Norway/NOR/say",
                "Norway concluded the treaty with Peru in May.@",
                // a question is none of the speaker's
                "Norwegian Foreign Minister Ida Berg said Oslo would pay. Would Norway send a ship?@Ida Berg/NOR/promise",
                // what the government feels its spokesman says
                "The government was most grateful for the timber, Norwegian Foreign Minister Ida Berg said.@Ida Berg/NOR/praise",
                // invitations, and who accepts one
                "Norwegian Foreign Minister Ida Berg asked the Peruvian premier to visit Oslo.@Ida Berg/NOR/promise",
                "President Ana Gil of Peru invited King Harald of Norway; the king accepted.@King Harald/NOR/promise; Ana Gil/PER/promise",
                // an apology blames nobody else
                "Norwegian Foreign Minister Ida Berg expressed regret to the Peruvian premier for the raid.@Ida Berg/NOR/say",
                "Norwegian Foreign Minister Ida Berg expressed regret over the raid.@Ida Berg/NOR/accuse",
                // what one feels oneself, and has not done
                "Norway said that it was disappointed and that it did not dump timber.@Norway/NOR/accuse; Norway/NOR/reject",
                "The measures have no justification, Norwegian Foreign Minister Ida Berg said.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said Peru would otherwise face consequences.@Ida Berg/NOR/warn",
                "Norwegian Foreign Minister Ida Berg was positive about the steps Peru had taken.@Ida Berg/NOR/praise",
                // idioms that say, blame, promise and expect
                "Norwegian Foreign Minister Ida Berg reserved the right to act.@Ida Berg/NOR/warn",
                "Norwegian Foreign Minister Ida Berg took Peru to task over the raid.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg took a swipe at Peru.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg pinned her hopes on a new round.@Ida Berg/NOR/expect",
                "Norwegian Foreign Minister Ida Berg held out the prospect of a loan.@Ida Berg/NOR/promise",
                "Norwegian Foreign Minister Ida Berg gave her word that the port would open.@Ida Berg/NOR/promise",
                "Norwegian Foreign Minister Ida Berg was of the opinion that the port was safe.@Ida Berg/NOR/say",
                "The port, in Norwegian Foreign Minister Ida Berg's words, was a death trap.@Ida Berg/NOR/accuse",
                "The right to the harbour is reserved for the fleet.@",
                "Norwegian Foreign Minister Ida Berg took a train to the port.@",
                // what others do with somebody's words tells no utterance of his
                "Norwegian Foreign Minister Ida Berg rejected Peru's demand for a fee.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg conveyed King Harald's gratitude for the ship.@Ida Berg/NOR/praise; King Harald/NOR/praise",
                // what a semicolon parts is told apart
                "Norwegian Foreign Minister Ida Berg closed the port; the Peruvian foreign ministry spoke of betrayal.@"
                        + "Peruvian foreign ministry/PER/accuse",
                // two leaders who decide something together agree on it, others only do it
                "Norwegian Prime Minister Ida Berg met Peruvian President Ana Gil. || They decided to reopen the port.@"
                        + "Ida Berg/NOR/agree; Ana Gil/PER/agree",
                "Norwegian Prime Minister Ida Berg and Peruvian President Ana Gil decided to reopen the port.@",
                "Norwegian Foreign Minister Ida Berg decided to reopen the port.@",
                // an office alone, written as a name, and a bloc
                "Ida Berg, the Norwegian Envoy, met the press. || The Envoy urged Peru to sign.@Ida Berg/NOR/urge",
                "The ministers of ECOWAS met in Abuja for a long round of talks. || The bloc urged Niger to sign.@bloc/IGO:ECOWAS/urge",
                "The ministers of ECOWAS met in Abuja for a long round of talks. || A bloc of farmers urged Niger to sign.@bloc of farmers/null/urge",
                // the E3 are three states
                "The E3 have offered to lift the ban.@E3/DEU/promise; E3/FRA/promise; E3/GBR/promise",
                // those who were brought in together, not who is named beside them
                "The leaders of Norway and Peru signed a pact. || \"They fought,\" US President Joe Roe said, with Norwegian Prime "
                        + "Minister Ida Berg and Peruvian President Ana Gil beside him. || Both leaders asked the council to send monitors."
                        + "@Ida Berg/NOR/urge; Ana Gil/PER/urge",
            })
    void readsWhatIsTold(String text, String expected) {
        String[] paragraphs = text.split(" \\|\\| ", -1);
        String last = paragraphs[paragraphs.length - 1];
        String told = String.join(
                "; ",
                Readings.of(text.replace(" || ", "\n")).statements().stream()
                        .map(part -> part.fact())
                        .filter(statement -> last.contains(statement.evidence().quote()))
                        .map(ToldInOtherWordsTest::brief)
                        .toList());
        assertThat(told).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aReleaseWithAnHonouredNameSpeaksAsItsMinister() {
        String body =
                "Peru closed its port in May.\nWe condemn the closure. No port is older, and we will help to open it.";
        for (String head : new String[] {
            "Senator the Hon Ida Berg, Minister for Foreign Affairs",
            "The Hon Ida Berg MP\n#Minister for Foreign Affairs",
            "The Honourable Ida Berg, Minister of Foreign Affairs, today issued the following statement:"
        }) {
            assertThat(Readings.of("On the Port", "#" + head + "\n" + body).statements().stream()
                            .map(part -> part.fact())
                            .map(statement -> statement.speaker() + "/" + statement.act()))
                    .as(head)
                    .containsExactly("Ida Berg/ACCUSE", "Ida Berg/PROMISE");
        }
    }

    private static String brief(Statement statement) {
        return statement.speaker() + "/"
                + (statement.state() == null ? "null" : statement.state().value()) + "/"
                + statement.act().name().toLowerCase(java.util.Locale.ROOT);
    }
}
