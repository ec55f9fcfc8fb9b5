package dev.readout.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.time.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampedDayTest {

    private static final String RELEASE = "https://www.state.gov/call-with-the-minister/";

    @ParameterizedTest
    @CsvSource({
        "2026-06-03T00:40:00+00:00, 2026-06-02",
        "2026-06-03T00:40:00Z,      2026-06-02",
        "2026-06-03T04:01:10+00:00, 2026-06-03",
        "2026-06-03T19:30:00Z,      2026-06-03",
        "2026-01-15T04:30:00Z,      2026-01-14",
        "2026-01-01T02:00:00Z,      2025-12-31"
    })
    void anEveningInWashingtonIsOfThatDay(String stamped, String day) {
        assertThat(StampedDay.of(stamped, RELEASE, "Office of the Spokesperson\nThe Secretary spoke today."))
                .contains(PartialDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "'Hobart, Australia', 2026-02-12",
        "'Kochi, India',      2026-02-12",
        "'Geneva, Switzerland', 2026-02-11",
        "'Washington, D.C.',  2026-02-11"
    })
    void whatIsGivenOutFarEastIsOfTheDayOfItsStamp(String place, String day) {
        String text = "Ada Berg, Secretary of State\n" + place + "\nSECRETARY BERG: Good morning.";

        assertThat(StampedDay.of("2026-02-12T02:10:00Z", RELEASE, text)).contains(PartialDate.parse(day));
    }

    @Test
    void anEveningFarEastIsNotOfTheNextDay() {
        String text = "Ada Berg, Secretary of State\nSuva, Fiji\nSECRETARY BERG: Good evening.";

        assertThat(StampedDay.of("2026-02-12T12:50:00Z", RELEASE, text)).contains(PartialDate.parse("2026-02-12"));
    }

    @Test
    void aPlaceInTheStoryIsNotWhereItWasGivenOut() {
        String text = "One\nTwo\nThree\nFour\nFive\nKochi, India";

        assertThat(StampedDay.of("2026-02-12T02:10:00Z", RELEASE, text)).contains(PartialDate.parse("2026-02-11"));
    }

    @Test
    void anotherSiteAnotherZoneOrNoMomentTellsNothing() {
        assertThat(StampedDay.of("2026-06-03T00:40:00Z", "https://news.example/a", ""))
                .isEqualTo(Optional.empty());
        assertThat(StampedDay.of("2026-06-03T00:40:00Z", null, "")).isEmpty();
        assertThat(StampedDay.of("2026-06-03T00:40:00+08:00", RELEASE, "")).isEmpty();
        assertThat(StampedDay.of("2026-06-03", RELEASE, "")).isEmpty();
        assertThat(StampedDay.of("2026-06-03T00:40:00Z", "no address at all", ""))
                .isEmpty();
    }
}
