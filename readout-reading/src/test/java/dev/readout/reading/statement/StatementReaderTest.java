package dev.readout.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Statement;
import dev.readout.reading.article.Readings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReaderTest {

    /** Columns: paragraphs parted by " || "; the statements of the last one, "SPEAKER/STATE/act", parted by "; ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                // what is said decides where the verb only says that something was said
                "Norwegian Foreign Minister Ida Berg said Oslo would send a hospital ship.@Ida Berg/NOR/promise",
                "Norwegian Foreign Minister Ida Berg said both armies must pull back.@Ida Berg/NOR/urge",
                "Norwegian Foreign Minister Ida Berg said the talks will bring more trade.@Ida Berg/NOR/expect",
                "Norwegian Foreign Minister Ida Berg said Norway opposes the new fees.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said the raid was a violation of the truce.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg said the talks took two hours.@Ida Berg/NOR/say",
                // one speaker, two acts
                "Norwegian Foreign Minister Ida Berg thanked Peru and warned of a shortage.@Ida Berg/NOR/praise; Ida Berg/NOR/warn",
                // what is called by a name
                "Norwegian Foreign Minister Ida Berg called the decision a great step.@Ida Berg/NOR/praise",
                "Norwegian Foreign Minister Ida Berg described the talks as frank.@Ida Berg/NOR/say",
                "Norwegian Foreign Minister Ida Berg called the fees a mockery of the treaty.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg spoke of a historic day.@Ida Berg/NOR/praise",
                "Norwegian Foreign Minister Ida Berg spoke of two days of talks.@Ida Berg/NOR/say",
                // what one will do to others threatens, also under a condition; what one will do for them promises
                "Norway said it would retaliate.@Norway/NOR/warn",
                "Norway said it would close the port if Peru raised its fees.@Norway/NOR/warn",
                "Norway said it would open the port if Peru lowered its fees.@Norway/NOR/promise",
                "Norwegian Foreign Minister Ida Berg said her country would take part.@Ida Berg/NOR/promise",
                // one side alone that agrees binds itself
                "Norway agreed to open the port.@Norway/NOR/promise",
                // who asks that something be done demands it
                "Norway asked that the fee be scrapped.@Norway/NOR/urge",
                "Norway asked whether the fee would be scrapped.@Norway/NOR/say",
                // two clauses, two acts
                "Norwegian Foreign Minister Ida Berg said that the bridge was old and that Norway would build another.@Ida Berg/NOR/promise; Ida Berg/NOR/say",
                // another state's wrong is blamed, a duty that it has not done too; one's own that was not done is
                // denied
                "Norwegian Foreign Minister Ida Berg said Peruvian boats had rammed a trawler.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg said Peru was behind the attack.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg said Peru had not kept its promises.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg said Norway had not attacked anybody.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said Peru had built a port.@Ida Berg/NOR/say",
                // what another state keeps doing to others, or breaks, is blamed
                "Norwegian Foreign Minister Ida Berg said Peru was hiding the truth about the wreck.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg said Peru had broken every promise.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg said the raid was a grave escalation.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg said she was appalled by the raid.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg said the number of violations had fallen.@Ida Berg/NOR/say",
                "Norwegian Foreign Minister Ida Berg said the ferry had broken a record.@Ida Berg/NOR/say",
                // nobody may dictate, one has nothing to apologise for, one will not give what is asked
                "Norwegian Foreign Minister Ida Berg said nobody had the right to dictate the price.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said Norway had nothing to apologise for.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said Norway was against a new base.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said the request had been turned down.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said the offer was unacceptable.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said the deadline would not be extended.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said everybody had the right to a lawyer.@Ida Berg/NOR/say",
                // what is praised is told to be so, and is no talk that went well
                "Norwegian Foreign Minister Ida Berg said Norway stood in solidarity with Peru.@Ida Berg/NOR/praise",
                "Norwegian Foreign Minister Ida Berg said the treaty was a victory for diplomacy.@Ida Berg/NOR/praise",
                "Norwegian Foreign Minister Ida Berg said Peru deserved credit for the truce.@Ida Berg/NOR/praise",
                "Norwegian Foreign Minister Ida Berg said the talks had been positive.@Ida Berg/NOR/say",
                "Norwegian Foreign Minister Ida Berg said Peru was a trading partner.@Ida Berg/NOR/say",
                "Norwegian Foreign Minister Ida Berg said Norway was happy to provide a room.@Ida Berg/NOR/say",
                // what is announced for a day, or done by one's own people, is promised; what takes time is expected
                "Norwegian Foreign Minister Ida Berg said talks on fish would begin in January.@Ida Berg/NOR/promise",
                "Norwegian Foreign Minister Ida Berg said the fees would stay until the last boat had left.@Ida Berg/NOR/promise",
                "Norwegian Foreign Minister Ida Berg said the defence minister would inspect the port.@Ida Berg/NOR/promise",
                "Norwegian Foreign Minister Ida Berg said it would take time to build the bridge.@Ida Berg/NOR/expect",
                "Norwegian Foreign Minister Ida Berg said there would be no quick answer.@Ida Berg/NOR/expect",
                "Norwegian Foreign Minister Ida Berg said prices should come down.@Ida Berg/NOR/expect",
                "Norwegian Foreign Minister Ida Berg said she thought the truce would hold.@Ida Berg/NOR/expect",
                // a duty told in the past is one that others are to do, not one that was done
                "Norwegian Foreign Minister Ida Berg said the shelling had to stop.@Ida Berg/NOR/urge",
                "Norwegian Foreign Minister Ida Berg said Peru ought to drop the fee.@Ida Berg/NOR/urge",
                "Norwegian Foreign Minister Ida Berg said it would be wise for Peru to wait.@Ida Berg/NOR/urge",
                "Norwegian Foreign Minister Ida Berg said the session had to be put off.@Ida Berg/NOR/say",
                // what may follow warns
                "Norwegian Foreign Minister Ida Berg said all options were on the table.@Ida Berg/NOR/warn",
                "Norwegian Foreign Minister Ida Berg said more sanctions would follow if the arrests went on.@Ida Berg/NOR/warn",
                // a command and a refusal word for word
                "\"Stop the shelling,\" Norwegian Foreign Minister Ida Berg said.@Ida Berg/NOR/urge",
                "\"No,\" Norwegian Foreign Minister Ida Berg said.@Ida Berg/NOR/reject",
                // two sides state a fact, each promises what it announces, and both share what they stress
                "Norway and Peru said the round had lasted six hours.@Norway/NOR/say; Peru/PER/say",
                "Norway and Peru said they hoped to finish the treaty.@Norway/NOR/expect; Peru/PER/expect",
                "Norway and Peru announced that they would leave the union.@Norway/NOR/promise; Peru/PER/promise",
                "Norway and Peru stressed the importance of the canal.@Norway/NOR/agree; Peru/PER/agree",
                "Norway and Peru said the line should be kept open.@Norway/NOR/agree; Peru/PER/agree",
                // what is said not to be so, not to be had or not to be wanted is rejected
                "Norwegian Foreign Minister Ida Berg said there was no reason for new fees.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said Norway had no intention of paying.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said Norway did not accept the ruling.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said the report was not true.@Ida Berg/NOR/reject",
                "Norwegian Foreign Minister Ida Berg said there was no snow in May.@Ida Berg/NOR/say",
                // a verb with its noun
                "Norway took issue with the report.@Norway/NOR/reject",
                "Norway closed the door on new talks.@Norway/NOR/reject",
                "Norway held Peru responsible for the delay.@Norway/NOR/accuse",
                "Norway protested to Lima against the fees.@Norway/NOR/accuse",
                "Norway will not open the port, its fisheries minister said.@fisheries minister/NOR/reject",
                "Wellington also asked for new talks.@Wellington/NZL/urge",
                "Norway sounded the alarm over the floods.@Norway/NOR/warn",
                // what is expressed
                "Norwegian Foreign Minister Ida Berg expressed concern over Peru's tariffs.@Ida Berg/NOR/accuse",
                "Norwegian Foreign Minister Ida Berg expressed concern over the floods.@Ida Berg/NOR/warn",
                "Norwegian Foreign Minister Ida Berg reaffirmed her country's commitment to the treaty.@Ida Berg/NOR/promise",
                // an announcement is a promise, of what is done it is not
                "Norway announced new rules for visas.@Norway/NOR/promise",
                "Norway announced the successful completion of the bridge.@Norway/NOR/say",
                // a promise to strike back is a threat; what is not ruled out is said to be possible
                "Norway vowed to retaliate.@Norway/NOR/warn",
                "Norway did not rule out new talks.@Norway/NOR/say",
                // what is done is not said
                "Norway banned all fish from Peru.@",
                "Norway recalled its ambassador from Peru.@",
                "Norway recalled that the treaty was old.@Norway/NOR/say",
                // whoever says something is somebody, laws and figures are nobody
                "Lorry drivers at the border said the queue was long.@Lorry drivers at the border/null/say",
                "The figures say that trade with Norway is up.@",
                // a capital at the head of a sentence that goes on is no dateline
                "NORWAY warned its citizens of floods.@Norway/NOR/warn",
                // the items of a list are of whom its head names
                "Norway and Peru held talks. || Norway: || • urged Peru to sign the treaty;@Norway/NOR/urge",
                // bodies and offices of whom a pronoun means, and those who are not the two of whom the article tells
                "Norwegian Foreign Minister Ida Berg met the press. || Her office said the talks were short.@Ida Berg's office/NOR/say",
                "Norwegian Foreign Minister Ida Berg met Peru's Foreign Minister Ana Gil. || Finance Ministry officials said the talks were short.@Finance Ministry officials/null/say",
                "The European Commission said the port is open.@European Commission/IGO:EU/say",
                "Undersecretary Ida M. Berg of Norway arrived. || Undersecretary Berg said the talks were short.@Ida M. Berg/NOR/say",
                "His Highness Crown Prince Haakon of Norway met Peru's president. || His Highness thanked the guests.@Haakon/NOR/praise",
                // a visit, a condition and a negation report nothing
                "Norwegian Foreign Minister Ida Berg called on the Peruvian president on Monday.@",
                "Norway will leave if Peru insists on new fees.@",
                "Norway has neither confirmed nor denied the raid.@",
                // of the one state named before; nobody's where two are
                "Norway closed its ports. Fisheries Minister Ida Berg said the stocks were low.@Ida Berg/NOR/say",
                "Norway and Peru closed their ports. Fisheries Minister Ida Berg said the stocks were low.@Ida Berg/null/say",
                // talk that is told of, and what had to be done
                "Norway and Peru disagree. || The two ministers had spoken by telephone three times since the treaty was signed.@",
                "Norwegian Foreign Minister Ida Berg said the treaty had to wait.@Ida Berg/NOR/say",
                // wanted of others
                "Norway wants the fees lifted.@Norway/NOR/urge",
                // not said yet, or not said at all
                "Norway will urge Peru to lower its fees.@",
                "Norway stopped urging Peru to lower its fees.@",
                "The minister's decision to leave surprised Norway.@",
                // quoted by others
                "Norwegian Foreign Minister Ida Berg was quoted as saying that the port is open.@Ida Berg/NOR/say",
                // some, not the two of whom the article tells
                "Norway and Peru held talks. || Two diplomats said the talks were short.@Two diplomats/null/say",
                // what a body said in the sentence before, and whom a relative clause stands by
                "Norway's foreign ministry rejected the claim. || It called for an inquiry.@Norway's foreign ministry/NOR/urge",
                "The envoys of Peru left Norway, which had threatened to close its ports.@Norway/NOR/warn",
                "Norway said it would look at the plan if Peru lowered its fees.@Norway/NOR/promise",
                // the noun beside the verb, whatever the tree makes of it
                "Norway's ports will stay shut, wrote Ida Berg, who runs the fisheries ministry.@Ida Berg/null/expect",
                // what another state is reported to have said; support and one's own state's words are no utterance of
                // its
                "Peru's Foreign Minister Ana Gil said Norway had promised to buy more fish.@Ana Gil/PER/say; Norway/NOR/promise",
                "Peru's Foreign Minister Ana Gil said Peru had promised to buy more fish.@Ana Gil/PER/promise",
                // whose a body is that a pronoun tells, or where nobody tells it
                "Norway regretted the delay. || Its foreign ministry said the bridge was old.@foreign ministry/NOR/say",
                "Norway closed its ports. The fisheries ministry said the stocks were low.@fisheries ministry/NOR/say",
                // a call made to say something says it; a trip does not
                "Norwegian Foreign Minister Ida Berg telephoned Ana Gil to warn her of floods.@Ida Berg/NOR/warn",
                "Norwegian Foreign Minister Ida Berg travelled to Lima to warn of floods.@",
                // as many as an earlier sentence names
                "Ana Gil of Peru, Ida Berg of Norway and Rui Paz of Portugal met in Lima. || The three called for calm.@Ana Gil/PER/urge; Ida Berg/NOR/urge; Rui Paz/PRT/urge",
                "Norwegian Foreign Minister Ida Berg met Ana Gil. || The three called for calm.@",
                // whose words or account it is
                "The port is \"a scandal\", in the words of Norwegian Foreign Minister Ida Berg.@Ida Berg/NOR/accuse",
                // behind the day, not of the day
                "Norwegian Foreign Minister Ida Berg warned on Monday of a shortage.@Ida Berg/NOR/warn",
                // who asks not to be named asks for nothing
                "A diplomat, who asked not to be named, was less sure.@",
                // the media speak for nobody
                "The port is open, Xinhua reported.@Xinhua/null/say",
            })
    void readsWhoDoesWhatBySpeaking(String text, String expected) {
        String[] paragraphs = text.split(" \\|\\| ", -1);
        String last = paragraphs[paragraphs.length - 1];
        List<String> told = Readings.of(text.replace(" || ", "\n")).statements().stream()
                .map(part -> part.fact())
                .filter(statement -> last.contains(statement.evidence().quote()))
                .map(StatementReaderTest::brief)
                .toList();
        assertThat(String.join("; ", told)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aSignedReleaseSpeaksAsWhoSignedIt() {
        assertThat(told(Readings.of("On the Elections in Ruritania", """
                                #Antony J. Blinken, Secretary of State
                                We welcome the peaceful vote in Norway.
                                The arrest of observers was a brutal violation of the law.
                                The observers arrived in May.""")).toList())
                .containsExactly("Antony J. Blinken/USA/praise", "Antony J. Blinken/USA/accuse");
    }

    @Test
    void anUnsignedReleaseSpeaksAsItsOffice() {
        assertThat(told(Readings.of("Travel to Norway", """
                                #Office of the Spokesperson
                                The Department will continue to promote accountability in Norway.
                                The United States opened a consulate in 1950.""")).toList())
                .containsExactly("US Department of State/USA/promise");
    }

    @Test
    void inATranscriptWhoWasNamedBeforeAColonGoesOn() {
        assertThat(told(Readings.of("""
                                Norwegian Foreign Minister Ida Berg met the press.
                                Q: What is your comment?
                                Ida Berg: Peru provoked the incident.
                                We urge Peru to stop. Norway opposes such steps.""")).toList())
                .containsExactly("Ida Berg/NOR/accuse", "Ida Berg/NOR/urge", "Ida Berg/NOR/reject");
    }

    @Test
    void inATranscriptEverySentenceOfAnAnswerIsSaidAndNoQuestionIs() {
        assertThat(told(Readings.of("Weekly Briefing by Spokesperson Ida Berg", """
                                #Ministry of Foreign Affairs of Norway
                                Oslo Post: We note that Peru will raise its fees. Will Norway answer?
                                Ida Berg, Official Spokesperson: Thank you for the question. The ships arrived in May. They left again.
                                Lima Times: Peru is a large country.
                                Ida Berg, Official Spokesperson: I have nothing to add."""))
                        .toList())
                .containsExactly("Ida Berg/NOR/say", "Ida Berg/NOR/say", "Ida Berg/NOR/say");
        assertThat(told(Readings.of("Norwegian Foreign Ministry Spokesperson Answers Questions", """
                                #Ministry of Foreign Affairs of Norway
                                Q1: What about the fees?
                                A: The fees are high. Norway urges Peru to lower them.
                                Q2: And the ships?
                                A: They arrived in May."""))
                        .map(told -> told.replaceFirst("^[^/]*", "")))
                .containsExactly("/NOR/say", "/NOR/urge", "/NOR/say");
    }

    @Test
    void inAnInterviewWithoutLabelsTheOfficialOfWhomTheIntroductionTellsAnswers() {
        assertThat(told(Readings.of("""
                                Ida Berg, Norway's trade minister, receives us in Oslo with a cold coffee.
                                Are the fees too high for you?
                                They are high. I urge Peru to lower them.
                                You have said so since May.
                                We made an offer in June, and we thank Chile for its help.
                                What did Ana Gil answer?
                                The minister told us that the ships were late.
                                Will you go to Lima?
                                I am hopeful of that.
                                This conversation was shortened.""")).toList())
                .containsExactly(
                        "Ida Berg/NOR/say",
                        "Ida Berg/NOR/urge",
                        "Ida Berg/NOR/praise",
                        "Ida Berg/NOR/say",
                        "Ida Berg/NOR/expect");
    }

    @Test
    void inAnInterviewWithDashesWhatStandsBehindThemIsAnswered() {
        assertThat(told(Readings.of("""
                                Ida Berg, Norway's trade minister, met us in Oslo.
                                What did you bring home?
                                — We brought home a treaty.
                                So the fees will fall.
                                — I expect them to fall in May.
                                Did your hosts object?
                                — They were friendly to us.
                                Where do you go next?
                                — The plane to Lima waits.""")).toList())
                .containsExactly("Ida Berg/NOR/say", "Ida Berg/NOR/expect", "Ida Berg/NOR/say", "Ida Berg/NOR/say");
    }

    @Test
    void questionsAndAnswersByLettersAreThoseOfWhomTheIntroductionNames() {
        assertThat(told(Readings.of("""
                                Norway's trade minister, Ida Berg, on fish and fees.
                                Q: Are the fees high?
                                A: The fees are high. I would ask our friends to read the treaty.
                                Q: And the ships?
                                A: They arrived in May.""")).toList())
                .containsExactly("Ida Berg/NOR/say", "Ida Berg/NOR/urge", "Ida Berg/NOR/say");
    }

    /** A professor's interview, an explanation under questions, and whom the journalist asks about. */
    @Test
    void whoIsNoOfficialAnswersForNobodyAndExplanationsAreNoAnswers() {
        assertThat(told(Readings.of("""
                                Ola Dahl, who teaches history, knows Norwegian Prime Minister Ida Berg.
                                What do you make of her?
                                She is patient with us.
                                Will you vote for her?
                                We historians never tell.
                                Have you met?
                                I saw her twice."""))).isEmpty();
        assertThat(told(Readings.of("""
                                Norwegian Trade Minister Ida Berg flew to Lima in May.
                                What are the fees?
                                The fees are a tax on ships.
                                Who pays your fees?
                                The owners pay them every year.
                                Why are they high?
                                The port is old."""))).isEmpty();
    }

    /** Columns: paragraphs parted by " || "; who speaks in the last one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "Norwegian Prime Minister Ida Berg flew home. || Berg's office said the fees were high.@Berg's office/NOR",
                "Norwegian Prime Minister Ida Berg flew home. || An aide to Ida Berg said the fees were high.@aide to Ida Berg/NOR",
                "Norwegian Prime Minister Ida Berg flew home. || Two officials in Berg's office said the fees were high.@Two officials in Berg's office/NOR",
                "EU ministers met in May. || A Commission spokesman said the fees were high.@Commission spokesman/IGO:EU",
                "Fishermen met in May. || A Commission spokesman said the fees were high.@Commission spokesman/null",
                "EU foreign policy chief Ida Berg flew home. || The foreign policy chief said the fees were high.@Ida Berg/IGO:EU",
                "Norwegian foreign policy chief Ida Berg flew home. || Berg said the fees were high.@Ida Berg/NOR",
                "The Peruvian foreign ministry and the Norwegian navy were silent. || The ministry said the fees were high.@Peruvian foreign ministry/PER",
                "The Peruvian foreign ministry was silent. || A source said the fees were high.@source/null"
            })
    void whoHasNoNameSpeaksForTheStateOfWhomItServes(String text, String speaker) {
        assertThat(told(Readings.of(text.replace(" || ", "\n\n")))
                        .map(told -> told.substring(0, told.lastIndexOf('/'))))
                .containsExactly(speaker);
    }

    @Test
    void aStateBeforeAColonHeadsAParagraphAndDoesNotSpeak() {
        assertThat(told(Readings.of("Who pays what.\nNorway: the fee of May is still in force.\n"
                                + "Peru: a new tax on ships was charged last year."))
                        .toList())
                .isEmpty();
    }

    @Test
    void aReportersArticleHasNoVoiceOfItsOwn() {
        assertThat(told(Readings.of("Norway opposes new fees.\nThe port should be opened."))
                        .toList())
                .noneMatch(statement -> statement.contains("should"));
    }

    @Test
    void speechRunsOnBesideItsTag() {
        assertThat(told(Readings.of(
                                "Norwegian Foreign Minister Ida Berg said the fees are too high. "
                                        + "Norway urges Peru to lower them. The two sides should meet soon. Peru has 33 million people."))
                        .toList())
                .containsExactly("Ida Berg/NOR/say", "Ida Berg/NOR/urge", "Ida Berg/NOR/urge");
    }

    @Test
    void aDocumentSpokenOfAgainHasItsAuthor() {
        assertThat(told(Readings.of("In a letter, Norwegian Foreign Minister Ida Berg accused Peru of delay.\n"
                                + "The letter also urged Peru to sign the treaty."))
                        .toList())
                .containsExactly("Ida Berg/NOR/accuse", "Ida Berg/NOR/urge");
    }

    @Test
    void whoOnlyCarriesWordsSpeaksOnlyWhereNobodyElseDoes() {
        assertThat(told(Readings.of("According to Xinhua, Norwegian Foreign Minister Ida Berg urged restraint."))
                        .toList())
                .containsExactly("Ida Berg/NOR/urge");
        assertThat(told(Readings.of("According to Xinhua, the port is open.")).toList())
                .containsExactly("Xinhua/null/say");
    }

    private static Stream<String> told(ArticleReading reading) {
        return reading.statements().stream().map(part -> part.fact()).map(StatementReaderTest::brief);
    }

    private static String brief(Statement statement) {
        return statement.speaker() + "/" + statement.state() + "/"
                + statement.act().code();
    }
}
