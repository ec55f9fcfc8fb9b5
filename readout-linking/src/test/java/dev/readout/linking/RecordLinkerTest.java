package dev.readout.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.Contact;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.Linkage;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.Record;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordLinkerTest {

    private static final ArticleReading BEFORE =
            reading("before", "2024-01-25", EngagementStatus.SCHEDULED, "2024-01-26", "Wang Yi", "Jake Sullivan");
    private static final ArticleReading AFTER =
            reading("after", "2024-01-28", EngagementStatus.HELD, "2024-01-26", "Wang", "Sullivan");
    private static final ArticleReading MONTHS_ON =
            reading("months on", "2024-03-02", EngagementStatus.HELD, "2024-01", "Wang Yi", "Jake Sullivan");
    private static final ArticleReading SAME_WEEK =
            reading("same week", "2024-01-30", EngagementStatus.HELD, "2024-01-29", "Wang Yi", "Jake Sullivan");
    private static final ArticleReading OTHERS =
            reading("others", "2024-01-28", EngagementStatus.HELD, "2024-01-26", "Dong Jun", "Lloyd Austin");

    private static final ArticleReading THIRD_TEAM =
            reading("third team", "2024-01-29", EngagementStatus.HELD, "2024-01-26", "Li Qiang", "Janet Yellen");

    @Test
    void joinsOneContactAndKeepsItsHistory() {
        List<Engagement> engagements = link(List.of(BEFORE, AFTER, MONTHS_ON)).engagements();
        assertThat(engagements).hasSize(1);
        Engagement joined = engagements.get(0);
        assertThat(joined.id()).isEqualTo("chn-usa-meeting-2024-01-26");
        assertThat(joined.status()).isEqualTo(EngagementStatus.HELD);
        assertThat(joined.history()).containsExactly(EngagementStatus.SCHEDULED);
        assertThat(joined.mentions()).hasSize(3);
        assertThat(joined.parties().get(0).participants())
                .extracting(Participant::name)
                .containsExactly("Wang Yi");
    }

    @Test
    void keepsTwoMeetingsOfOneWeekApart() {
        assertThat(link(List.of(AFTER, SAME_WEEK)).engagements()).hasSize(2);
    }

    @Test
    void keepsOtherPeopleOfTheSameStatesApart() {
        assertThat(link(List.of(AFTER, OTHERS)).engagements()).hasSize(2);
    }

    @Test
    void doesNotDependOnTheOrderOfTheArticles() {
        List<ArticleReading> readings = new ArrayList<>(List.of(BEFORE, AFTER, MONTHS_ON, SAME_WEEK, OTHERS));
        Record first = link(readings);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(readings, random);
            assertThat(link(readings)).isEqualTo(first);
        }
    }

    @Test
    void givesNoIdToAnotherContactWhenArticlesAreAdded() {
        Record before = link(List.of(AFTER, OTHERS));
        Record later = link(List.of(AFTER, OTHERS, THIRD_TEAM));
        assertThat(before.engagements()).hasSize(2);
        assertThat(later.engagements()).hasSize(3).containsAll(before.engagements());
    }

    @Test
    void tellsWhereEachContactWent() {
        Linkage linkage = new RecordLinker().linkage(List.of(BEFORE, AFTER, OTHERS));
        assertThat(linkage.engagements()).hasSize(3);
        assertThat(linkage.engagements().get(ref(BEFORE)))
                .isEqualTo(linkage.engagements().get(ref(AFTER)))
                .isNotEqualTo(linkage.engagements().get(ref(OTHERS)));
    }

    @Test
    void joinsWhatAPersonSaysIsOne() {
        Engagement joined =
                new RecordLinker().join("one", List.of(AFTER, OTHERS, SAME_WEEK), Set.of(ref(AFTER), ref(SAME_WEEK)));
        assertThat(joined.id()).isEqualTo("one");
        assertThat(joined.mentions()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordLinker().join("one", List.of(AFTER), Set.of(ref(OTHERS))));
    }

    @Test
    void readsAnArticleOnce() {
        assertThat(link(List.of(AFTER, AFTER))).isEqualTo(link(List.of(AFTER)));
    }

    private static ContactRef ref(ArticleReading reading) {
        return new ContactRef(reading.article().id(), 0);
    }

    private static Record link(List<ArticleReading> readings) {
        return new RecordLinker().link(readings);
    }

    private static ArticleReading reading(
            String text, String published, EngagementStatus status, String start, String chinese, String american) {
        Article article = new Article(
                ArticleId.ofText(text),
                text + ".txt",
                null,
                null,
                null,
                List.of(),
                new PublicationDate(PartialDate.parse(published), "field published", null),
                "en",
                text,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
        Evidence evidence = Evidence.in(article, new TextSpan(0, text.length()));
        Contact contact = new Contact(
                EngagementKind.MEETING,
                status,
                PartialDate.parse(start),
                PartialDate.parse(start),
                null,
                null,
                null,
                List.of(party("CHN", chinese), party("USA", american)),
                List.of(),
                List.of(),
                List.of(new EngagementMention(true, evidence, new Derivation("test", "1"))));
        return new ArticleReading(article, List.of(contact), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Party party(String state, String name) {
        return new Party(new StateCode(state), List.of(new Participant(name, null)));
    }
}
