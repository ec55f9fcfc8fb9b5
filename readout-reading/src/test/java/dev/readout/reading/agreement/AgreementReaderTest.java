package dev.readout.reading.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.Agreement;
import dev.readout.reading.RuleCheck;
import dev.readout.reading.article.Readings;
import dev.readout.reading.rule.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementReaderTest {

    @Test
    void theRulesDoWhatTheirExamplesSay() {
        assertThat(new RuleCheck(Rulebook.bundled(), Readings.analyzer()::analyze).failures())
                .filteredOn(failure -> failure.rule().id().startsWith("agreement."))
                .isEmpty();
    }

    /** Columns: paragraphs parted by " || "; the agreements of the last one, "PARTIES due", parted by "; ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "Norway and Peru agreed to open a joint school.@NOR,PER null",
                "Norway agreed with Peru to open a joint school.@NOR,PER null",
                "Norway and Peru agreed to open a joint school by May 2026.@NOR,PER 2026-05",
                "Norway and Peru held talks in Lima. || It was agreed that fees will fall.@NOR,PER null",
                "Norway and Peru held talks in Lima. || The two sides will set up a hotline.@NOR,PER null",
                // the terms of a deal, and what each side gives in return
                "Norway and Peru signed an agreement on fish. || Under the agreement, Peru will lower its duties.@NOR,PER null",
                "Norway and Peru signed an agreement on fish. || In return Norway cut its tariff on copper.@NOR,PER null",
                "Norway and Peru issued a joint statement. || Peru will withdraw its complaint.@NOR,PER null",
                "Norway and Peru signed an agreement on fish. || Peru is to lower its duties.@NOR,PER null",
                "Norway and Peru held talks in Lima. || Ministers signed two memoranda on fish.@NOR,PER null",
                "Norway and Peru hold talks. || Norway and three partners agreed to share the catch.@NOR,PER null",
                "Norway's foreign minister, Ida Berg, and Peru's Ana Gil agreed to share the catch.@NOR,PER null",
                "Norway has signed an agreement on fish with Peru.@NOR,PER null",
                "An agreement on fish was signed by Norway and Peru.@NOR,PER null",
                "The ministers met in Lima, at the end of which Norway and Peru agreed to share the catch.@NOR,PER null",
                "Norway and Peru announced in a joint statement that they would share the catch.@NOR,PER null",
                "Norway spoke of the catch that Norway and Peru agreed to share.@",
                // between those whom the sentence names, or the sentences before it, where the article is of many
                "Norway, Peru and Chile sell fish. || An agreement between Norway and Peru was signed in May.@NOR,PER null",
                // called upon to settle something, nobody has settled it
                "Norway held talks with Peru. || Chile urged Norway and Peru to set up a hotline.@",
                // one side alone, a shared opinion, what is denied, still to come, or only referred to
                "Norway agreed to open a school.@",
                "Norway and Peru agreed that the meeting was constructive.@",
                "Norway and Peru did not agree on fish.@",
                "Norway and Peru will sign an agreement on fish.@",
                "Norway held an exhibition on what Norway and Peru agreed.@",
                "Norway and Peru will meet in May.@",
                // what is only said aside, or of somebody else, or has been refused or committed in another sense
                "Norway and Peru hold talks. || Pupils know that they will find work.@",
                "Norway and Peru ratified nothing.@",
                "The European Union extended its programme for schools.@",
                "Norway and Peru have to come together and reach an agreement.@",
                "Norway and Peru signed an agreement on fish. || The boats may enter under the agreement.@NOR,PER null",
                "Peru said it had finalised a trade agreement with Norway.@NOR,PER null",
                "Norway's president, Ida Berg, visited Peru. || Both countries vowed to double their trade.@NOR,PER null",
                "Norway and Peru signed 18 cooperation documents.@NOR,PER null",
                // several agreements at once, and several told one after the other
                "Norway signed a series of trade accords with Peru and Chad.@NOR,PER,TCD null",
                "Norway signed an accord with Peru. || Norway signed an accord with Chad. || Under the accords, Norway will cut its"
                        + " duties.@NOR,PER,TCD null",
                "Norway signed an accord with Peru. || Norway signed an accord with Chad. || Under the accord, Norway will cut its"
                        + " duties.@NOR,TCD null",
                // none, not yet, or long ago
                "No agreement was reached between Norway and Peru.@",
                "Norway and Peru are negotiating an accord on fish.@",
                "Norway and Peru signed a treaty on fish in 1979.@",
                "Norway and Peru signed a treaty on fish in 2025.@NOR,PER null",
                "Norway held talks with Peru. || Under the 1994 treaty, Peru receives salmon from Norway.@",
                "Norway held talks with Peru. || A working group on fish will be set up, the two sides said.@NOR,PER null",
            })
    void readsWhatSidesAgreedTogether(String text, String expected) {
        String[] paragraphs = text.split(" \\|\\| ", -1);
        String last = paragraphs[paragraphs.length - 1];
        List<String> told = Readings.of(text.replace(" || ", "\n")).agreements().stream()
                .map(part -> part.fact())
                .filter(agreement -> last.contains(agreement.evidence().quote()))
                .map(AgreementReaderTest::brief)
                .toList();
        assertThat(String.join("; ", told)).isEqualTo(expected == null ? "" : expected);
    }

    private static String brief(Agreement agreement) {
        return String.join(
                        ",", agreement.parties().stream().map(Object::toString).toList()) + " " + agreement.due();
    }
}
