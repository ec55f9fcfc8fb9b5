package dev.readout.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Engagement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WireCopiesTest {

    private static final String STORY =
            "The foreign ministers of Norway and Chile met in Lisbon on Monday and agreed to"
                    + " open talks on fish stocks in the southern ocean, officials of both sides said. The two ministers, who last"
                    + " saw each other in Geneva two years ago, also spoke about the price of copper and about wind power at sea."
                    + " A joint group is to begin its work in the autumn, and ships of both states will share what they measure.";
    private static final String CUT = STORY.substring(0, STORY.indexOf(" A joint group"));
    private static final String RETOLD = "Copper, wind and cod: that is what Chile's top diplomat and her Norwegian"
            + " colleague had on their plate when they sat down together in the Portuguese capital at the start of the week."
            + " Nothing was signed, but a panel will look into how much may be caught without emptying the cold seas of the"
            + " south, people close to the ministers told this paper after lunch.";
    private static final String SHORT = "Norway and Chile met in Lisbon on Monday.";

    @Test
    void knowsATextThatIsPrintedAgain() {
        Engagement joined = linked(STORY, "WIRE: " + STORY, CUT, RETOLD, SHORT);
        assertThat(joined.articles()).isEqualTo(5);
        assertThat(joined.independentArticles()).isEqualTo(3);
    }

    @Test
    void theFirstPublishedStandsForItsCopies() {
        List<ArticleReading> readings = List.of(
                reading(STORY, "2025-03-12"), reading("WIRE: " + STORY, "2025-03-11"), reading(CUT, "2025-03-13"));
        Engagement joined = new RecordLinker().link(readings).engagements().get(0);
        assertThat(joined.mentions())
                .filteredOn(mention -> mention.copyOf() == null)
                .extracting(mention -> mention.evidence().article())
                .containsExactly(readings.get(1).article().id());
    }

    @Test
    void textsOfOneTemplateAreNoCopies() {
        String other = STORY.replace("Norway", "Kenya")
                .replace("Chile", "Japan")
                .replace("fish stocks in the southern ocean", "railways")
                .replace("also spoke about the price of copper and about wind power at sea", "dined")
                .replace("who last saw each other in Geneva two years ago", "both new")
                .replace("ships of both states will share what they measure", "banks will lend");
        assertThat(linked(STORY, other).independentArticles()).isEqualTo(2);
    }

    private static Engagement linked(String... texts) {
        return new RecordLinker()
                .link(Stream.of(texts).map(text -> reading(text, "2025-03-11")).toList())
                .engagements()
                .get(0);
    }

    private static ArticleReading reading(String text, String published) {
        return Account.in(text)
                .by("CHL", "Ana Rojas")
                .by("NOR", "Kari Dahl")
                .on("2025-03-10")
                .published(published)
                .reading();
    }
}
