package dev.readout.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.reading.article.Readings;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MeasureReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "measures.tsv", delimiter = '\t', numLinesToSkip = 2)
    void aSentenceTellsItsMeasures(String sentence, String measures) {
        assertThat(told(sentence)).isEqualTo(measures);
    }

    @Test
    void aMeasureMayBeginInAnotherSentence() {
        assertThat(told("Washington announced a tariff of 25 percent on Indian goods. "
                        + "The new rate takes effect on June 20."))
                .isEqualTo("tariff USA IND 25 announced 2025-06-20");
    }

    @Test
    void bothMeasuresOfTwoStatesBeginOnOneDay() {
        assertThat(told("Chile announced a 25 percent tariff on Peruvian steel. "
                        + "Lima answered with a 34 percent duty on Chilean beef. Both take effect on June 20."))
                .isEqualTo("tariff CHL PER 25 announced 2025-06-20 ; tariff PER CHL 34 announced 2025-06-20");
    }

    @Test
    void theDutyBeginsOnTheDayToldOfIt() {
        assertThat(told("Chile will put a tariff of 35 percent on Peruvian cars. The duty takes effect on June 20."))
                .isEqualTo("tariff CHL PER 35 announced 2025-06-20");
    }

    @Test
    void aListMayNameFirmsOfAnotherStateToo() {
        assertThat(told("Canada imposed sanctions on three Russian banks in May. "
                        + "The list also names two Belarusian companies."))
                .isEqualTo("sanction CAN BLR - in-force - ; sanction CAN RUS - in-force 2025-05");
    }

    @Test
    void whoAppliesNoDutiesTakesNoMeasure() {
        assertThat(told("Chile applies no duties to Peruvian goods.")).isEqualTo("-");
    }

    @Test
    void aMeasureBeginsAfterATimeOrWhereAClauseAsideTellsIt() {
        assertThat(told("Chile announced a tariff of 12 percent on Peruvian steel; the order takes effect in 30 days."))
                .isEqualTo("tariff CHL PER 12 announced 2025-07-02");
        assertThat(told("The 30 percent tariff, which India put on Turkish steel in March 2019, angered Ankara."))
                .isEqualTo("tariff IND TUR 30 in-force 2019-03");
    }

    @Test
    void whoTakesItMayHaveBeenToldBefore() {
        assertThat(told("Britain imposed sanctions on two Russian banks. It also imposed visa bans on six executives."))
                .isEqualTo("entry-ban GBR RUS - announced - ; sanction GBR RUS - announced -");
    }

    @Test
    void twoBansThatBeginOnDifferentDaysAreTwo() {
        assertThat(told("Cambodia has banned fruit from Thailand since May 17. "
                        + "Cambodia has banned fuel from Thailand since May 22."))
                .isEqualTo("import-ban KHM THA - in-force 2025-05-17 ; import-ban KHM THA - in-force 2025-05-22");
    }

    @Test
    void aPartOfAnArticleHasItsOwnImposer() {
        assertThat(told("""
                        The truce is a year old.
                        Beijing's side
                        The tariff on American beef is cut to 10 percent from 20.
                        Canada: the surtax of 25 percent on Chinese steel is lifted."""))
                .isEqualTo("tariff CAN CHN 25 lifted - ; tariff CHN USA 10 in-force - ; tariff CHN USA 20 lifted -");
    }

    @Test
    void whatIsDecreedInTheNewsIsAnnouncedAndWhatWasDecreedLongAgoIsInForce() {
        assertThat(
                        told(
                                "Britain expelled a Russian diplomat on Friday. Sweden expelled two Russian diplomats as well."))
                .isEqualTo("expulsion GBR RUS - announced - ; expulsion SWE RUS - announced -");
        assertThat(told("Britain expelled a Russian diplomat in March 2018. "
                        + "Sweden expelled two Russian diplomats as well."))
                .isEqualTo("expulsion GBR RUS - in-force 2018-03 ; expulsion SWE RUS - in-force -");
    }

    @Test
    void whatAnotherFollowsInIsDoneAsTheFirstDidIt() {
        assertThat(told("The European Union lifted its sanctions on Syria. Switzerland followed suit in May."))
                .isEqualTo("sanction CHE SYR - lifted 2025-05 ; sanction IGO:EU SYR - lifted -");
    }

    @Test
    void whoFollowsSuitDoesWhatTheSentenceBeforeTellsFirst() {
        assertThat(told("Saudi Arabia severed ties with Iran and expelled Iran's ambassador. Bahrain followed suit."))
                .contains("other BHR IRN");
    }

    @Test
    void aThreatThatIsDroppedIsLifted() {
        assertThat(told("Washington threatened Denmark with a tariff of 10 percent. "
                        + "The tariff of 10 percent would not be imposed, the president said later."))
                .isEqualTo("tariff USA DNK 10 lifted -");
    }

    @Test
    void theClauseThatOnlyTellsWhichMeasureIsMeantDoesNotImposeIt() {
        assertThat(told("China dropped the duties of 15 percent that it put on American soybeans in March."))
                .isEqualTo("tariff CHN USA 15 lifted -");
    }

    @Test
    void whoAsksForTheEndOfAMeasureSuffersFromIt() {
        assertThat(told(
                        "Washington imposed sanctions on Iran. Syria's president, Ahmed al-Sharaa, demanded that Washington "
                                + "take its sanctions away."))
                .isEqualTo("sanction USA IRN - announced - ; sanction USA SYR - demanded-lifted -");
    }

    @Test
    void whatIsOnlyNamedHasNoSidesWhereTheArticleTellsNone() {
        assertThat(told("Germany and Kenya held talks in Nairobi. They spoke of aid, of the boycott and of trade."))
                .isEqualTo("-");
    }

    @Test
    void aQuestionTellsNoMeasure() {
        assertThat(told("Will India restrict visas for Canadians?")).isEqualTo("-");
    }

    @Test
    void aRateThatOpensItsLineIsForTheStatesBehindTheColon() {
        assertThat(told("""
                        The White House set new duties on imports from a dozen states.
                        The order takes effect on June 20.
                        30 percent: Chile and Peru
                        - 12%: Norway, Iceland"""))
                .isEqualTo("tariff USA CHL,PER 30 announced 2025-06-20 ; tariff USA ISL,NOR 12 announced 2025-06-20");
    }

    @Test
    void aLineOfGoodsHasThePartiesOfItsList() {
        assertThat(told("""
                        Washington has taxed goods from Norway at 15 percent since April.
                        - salmon, shrimp: 12%
                        - cheese: 30%, on hold since May 2"""))
                .isEqualTo("tariff USA NOR 12 in-force 2025-04 ; tariff USA NOR 15 in-force 2025-04 ; "
                        + "tariff USA NOR 30 suspended -");
        assertThat(told("""
                        Exports from Norway rose in April.
                        - salmon, shrimp: 12%
                        30 percent: Germany and Poland""")).isEqualTo("-");
    }

    @Test
    void whomARateWasThreatenedAgainstIsTheSubjectOfTheMainClause() {
        assertThat(told("""
                        The White House set new duties on imports from a dozen states.
                        30 percent: Chile and Peru
                        Oslo was relieved that the 20 per cent with which it had been threatened was gone.""")).contains("tariff USA NOR 20");
    }

    @Test
    void whereAnEmbassyStandsIsNotWhoseItIs() {
        assertThat(told("Austria expelled nine employees of the Russian embassy in Vienna."))
                .isEqualTo("expulsion AUT RUS - announced -");
    }

    @Test
    void whatIsStillToBeDoneBeginsOnTheDayThatIsToldOfIt() {
        assertThat(told("Chile will raise its tariff on Peruvian steel to 40 percent from 10 percent on 20 August."))
                .isEqualTo("tariff CHL PER 10 lifted 2025-08-20 ; tariff CHL PER 40 announced 2025-08-20");
        assertThat(told("Chile is due to impose a 40 percent tariff on Peruvian steel on 20 August."))
                .isEqualTo("tariff CHL PER 40 announced 2025-08-20");
        assertThat(told("Chile will expel two Peruvian diplomats, the foreign ministry said on Sunday."))
                .isEqualTo("expulsion CHL PER - announced -");
    }

    @Test
    void theDayOfADecreeIsNotTheDayOnWhichItBegins() {
        assertThat(told("Britain imposed sanctions on two Russian banks on Saturday."))
                .isEqualTo("sanction GBR RUS - announced -");
        assertThat(told("Britain's sanctions on two Russian banks remain in force."))
                .isEqualTo("sanction GBR RUS - in-force -");
        assertThat(told("The 10 percent Chilean tariff on steel from Peru came into effect in April."))
                .isEqualTo("tariff CHL PER 10 in-force 2025-04");
    }

    @Test
    void anotherAccountOfAMeasureMayTellWhenItBegan() {
        assertThat(told("Chile has imposed a 12 percent tariff on Peruvian steel. The tariff took effect on 3 March."))
                .isEqualTo("tariff CHL PER 12 in-force 2025-03-03");
        assertThat(told("Chile imposed a 12 percent tariff on Peruvian steel this year. It took effect on 3 March."))
                .isEqualTo("tariff CHL PER 12 in-force 2025-03-03");
    }

    @Test
    void aRateOnTopOfWhichAnotherComesStandsAlready() {
        assertThat(told("Chile will levy an additional 25 percent duty on Peruvian steel from 20 August, "
                        + "on top of the existing 10 percent."))
                .isEqualTo("tariff CHL PER 10 in-force - ; tariff CHL PER 25 announced 2025-08-20");
    }

    @Test
    void whatIsPutOnAllThatIsImportedIsAgainstNobodyInParticular() {
        assertThat(
                        told(
                                "Chile put tariffs on Peruvian wine. Chile's 20 percent duty on all imported steel took effect."))
                .contains("tariff CHL - 20 in-force -");
    }

    @Test
    void whoWantsItLiftedDidNotTakeIt() {
        assertThat(told("Chile has put a surcharge of 40 percent on Peruvian goods. Peru wants the surcharge lifted."))
                .contains("tariff CHL PER - demanded-lifted -")
                .doesNotContain("PER CHL");
    }

    @Test
    void whoSaysThatWeWantItGoneSuffersFromIt() {
        assertThat(
                        told(
                                "Canada put a duty of 9 percent on Peruvian fish in March. "
                                        + "\"We want the duty of 9 percent on our fish gone,\" said Ana Ruiz, Peru's minister of trade."))
                .doesNotContain("PER CAN");
    }

    @Test
    void whatIsToldOfSeveralStatesAtOnceIsNoMeasureBesideTheirRates() {
        assertThat(told("Chile's tariffs on Peru and Bolivia took effect on 3 March. "
                        + "Chile has put 25 percent on goods from Peru and 10 percent on goods from Bolivia."))
                .doesNotContain("CHL BOL,PER -");
    }

    @Test
    void aTariffPlannedForADayIsTheOneThatMayCome() {
        assertThat(told("Chile threatened Peru with a tariff of 40 percent. "
                        + "Peru will answer if the Chilean tariff on Peruvian goods planned for 1 August comes."))
                .startsWith("tariff CHL PER 40 threatened");
    }

    @Test
    void ofManyStatesNamedOnceNoneIsTheOtherSide() {
        assertThat(
                        told(
                                "Chile, Peru, Ghana and Norway sent envoys. Officials say the tariffs may be lifted if states agree."))
                .isEqualTo("-");
    }

    @Test
    void theFirstPhaseBeginsOnTheDayToldOfIt() {
        assertThat(
                        told(
                                "Chile announced a tariff of 12 percent on Peruvian steel. The first phase takes effect on 20 June."))
                .isEqualTo("tariff CHL PER 12 announced 2025-06-20");
    }

    private static String told(String text) {
        String told = Readings.of(text).measures().stream()
                .map(MeasureReaderTest::line)
                .sorted()
                .collect(Collectors.joining(" ; "));
        return told.isEmpty() ? "-" : told;
    }

    private static String line(Measure measure) {
        String targets =
                measure.targets().stream().map(StateCode::value).sorted().collect(Collectors.joining(","));
        return String.join(
                " ",
                measure.kind().code(),
                measure.by().value(),
                targets.isEmpty() ? "-" : targets,
                measure.ratePercent() == null ? "-" : measure.ratePercent().toPlainString(),
                measure.status().code(),
                measure.effective() == null ? "-" : measure.effective().toString());
    }
}
