package dev.readout.export.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dev.readout.export.Records;
import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.record.Record;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a reader of feeds that is not ours makes of them. */
class FactEntriesTest {

    private static final Record RECORD = Records.small();
    private static final Instant STAMP = Instant.parse("2025-07-12T00:00:00Z");
    private static final FactEntries ENTRIES = new FactEntries(
            StateNames.codes(),
            RECORD.articles().stream().collect(Collectors.toMap(Article::id, Function.identity())),
            "http://localhost",
            STAMP);

    @Test
    void factsOfEverySortAreEntries() throws FeedException {
        List<AtomFeed.Entry> all = new ArrayList<>();
        RECORD.engagements().forEach(one -> all.add(ENTRIES.of(one)));
        RECORD.statements().forEach(one -> all.add(ENTRIES.of(one)));
        RECORD.agreements().forEach(one -> all.add(ENTRIES.of(one)));
        RECORD.measures().forEach(one -> all.add(ENTRIES.of(one)));
        RECORD.events().forEach(one -> all.add(ENTRIES.of(one)));
        RECORD.articles().forEach(one -> all.add(ENTRIES.of(one)));

        Feed feed = (Feed) new WireFeedInput()
                .build(new StringReader(
                        AtomFeed.of("All", "http://localhost/a.atom", "http://localhost/", STAMP, all)));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUpdated()).isEqualTo(STAMP);
        assertThat(feed.getEntries().stream().map(Entry::getTitle))
                .containsExactly(
                        "Wang Yi and Marco Rubio meet in Kuala Lumpur",
                        "JPN and USA meet",
                        "Wang Yi (CHN), praise: it was constructive",
                        "CHN, USA: to talk more",
                        "USA: tariff 25% on JPN (announced)",
                        "Wang Yi – CONSULT – Marco Rubio",
                        "Two ministers meet",
                        "tariffs.txt");
        assertThat(feed.getEntries().stream().map(Entry::getId)).doesNotHaveDuplicates();
        assertThat(feed.getEntries().get(0).getContents().get(0).getValue())
                .isEqualTo("Wang Yi and Marco Rubio met in Kuala Lumpur on Friday");
        assertThat(feed.getEntries().get(2).getAlternateLinks().get(0).getHref())
                .isEqualTo("http://localhost/engagement/chn-usa-meeting-2025-07-11");
        assertThat(feed.getEntries().get(4).getAlternateLinks().get(0).getHref())
                .isEqualTo("http://localhost/article/" + Records.tariffs().id());
        assertThat(feed.getEntries().get(0).getUpdated()).isEqualTo(Instant.parse("2025-07-12T00:00:00Z"));
    }
}
