package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.linking.RecordLinker;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Record;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import dev.readout.store.fact.ReviewState;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Change;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import dev.readout.store.query.Found;
import dev.readout.store.query.PageRequest;
import dev.readout.store.review.Decision;
import dev.readout.store.review.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people's decisions do to a record, on whatever database. */
abstract class ReviewContract extends OpenStore {

    private static final Record RECORD = new RecordLinker().link(READINGS);
    private static final String WHO = "an analyst";
    private static final String WHY = "the transcript says so";

    @Test
    void rejectsAFactAndShowsItAgain() {
        ingest(READINGS);
        Statement wrong = RECORD.statements().get(2);
        Decision decision = store.reviews().decide(Proposal.reject(Sort.STATEMENT, wrong.id(), WHO, WHY));
        assertThat(decision.applied()).isTrue();
        assertThat(store.record(Layer.SHOWN).statements())
                .doesNotContain(wrong)
                .hasSize(RECORD.statements().size() - 1);
        assertThat(store.record(Layer.READ)).isEqualTo(RECORD);
        assertThat(store.queries().statement(wrong.id())).isEmpty();
        store.reviews().revoke(decision.number(), "another", "it was right");
        assertThat(store.record(Layer.SHOWN)).isEqualTo(RECORD);
        assertThat(store.queries().history(Sort.STATEMENT, wrong.id()))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.ADDED, Change.Kind.WITHDRAWN, Change.Kind.ADDED);
    }

    @Test
    void tellsFactsOfOneIdApart() {
        ingest(READINGS);
        Statement second = RECORD.statements().get(3);
        assertThat(second.id()).isEqualTo(RECORD.statements().get(2).id());
        store.reviews().decide(Proposal.reject(Sort.STATEMENT, second.id() + "~1", WHO, WHY));
        assertThat(store.record(Layer.SHOWN).statements())
                .contains(RECORD.statements().get(2))
                .doesNotContain(second);
        assertThat(store.queries().statement(second.id() + "~1")).isEmpty();
        assertThat(store.queries().statement(second.id())).isPresent();
    }

    @Test
    void leavesNothingHangingOnARejectedEngagement() {
        ingest(READINGS);
        Engagement wrong = RECORD.engagements().get(0);
        store.reviews().decide(Proposal.reject(Sort.ENGAGEMENT, wrong.id(), WHO, WHY));
        Record shown = store.record(Layer.SHOWN);
        assertThat(shown.engagements()).doesNotContain(wrong);
        assertThat(shown.statements())
                .hasSize(RECORD.statements().size())
                .noneMatch(statement -> wrong.id().equals(statement.engagement()));
        assertThat(store.queries().count(FactFilter.of(Sort.STATEMENT).with(Field.ENGAGEMENT, wrong.id())))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "kind, call",
        "status, postponed",
        "start, 2025-07",
        "end, 2025-07-11",
        "end, ''",
        "occasion, a fair",
        "duration_minutes, 45",
        "place, 'Porto, PRT'",
        "topics, 'trade, water'"
    })
    void correctsEveryFieldOfAnEngagement(String field, String value) {
        ingest(READINGS);
        Engagement read = RECORD.engagements().get(1);
        store.reviews().decide(Proposal.correct(Sort.ENGAGEMENT, read.id(), field, value, WHO, WHY));
        Found<Engagement> shown = store.queries().engagement(read.id()).orElseThrow();
        assertThat(shown.fact()).isNotEqualTo(read);
        assertThat(shown.review()).isEqualTo(ReviewState.CORRECTED);
        assertThat(shown.fact().mentions()).isEqualTo(read.mentions());
        assertThat(store.record(Layer.READ)).isEqualTo(RECORD);
    }

    @Test
    void findsByWhatWasCorrected() {
        ingest(READINGS);
        Engagement read = RECORD.engagements().get(1);
        store.reviews().decide(Proposal.correct(Sort.ENGAGEMENT, read.id(), "start", "2031-04-05", WHO, WHY));
        Engagement shown = store.queries().engagement(read.id()).orElseThrow().fact();
        assertThat(shown.start()).isEqualTo(PartialDate.parse("2031-04-05"));
        assertThat(store.queries()
                        .engagements(
                                FactFilter.of(Sort.ENGAGEMENT).since(LocalDate.of(2031, 4, 5)), PageRequest.newest(5))
                        .facts())
                .containsExactly(shown);
    }

    @Test
    void findsAStatementByItsIdBeforeAndAfterACorrection() {
        ingest(READINGS);
        Statement read = RECORD.statements().get(0);
        store.reviews().decide(Proposal.correct(Sort.STATEMENT, read.id(), "speaker", "Maria Lopes", WHO, WHY));
        store.reviews().decide(Proposal.correct(Sort.STATEMENT, read.id(), "state", "ESP", WHO, WHY));
        Statement shown = store.queries().statement(read.id()).orElseThrow().fact();
        assertThat(shown.speaker()).isEqualTo("Maria Lopes");
        assertThat(shown.state()).isEqualTo(new StateCode("ESP"));
        assertThat(shown.id()).isNotEqualTo(read.id());
        assertThat(store.queries().statement(shown.id())).map(Found::fact).contains(shown);
        assertThat(store.queries().count(FactFilter.of(Sort.STATEMENT).with(Field.PERSON, "maria-lopes")))
                .isEqualTo(1);
    }

    @Test
    void confirmsWithoutChanging() {
        ingest(READINGS);
        Measure measure = RECORD.measures().get(0);
        long before = store.queries().latestChange();
        store.reviews().decide(Proposal.confirm(Sort.MEASURE, measure.id(), WHO, WHY));
        Found<Measure> found = store.queries().measure(measure.id()).orElseThrow();
        assertThat(found.fact()).isEqualTo(measure);
        assertThat(found.review()).isEqualTo(ReviewState.CONFIRMED);
        assertThat(store.queries().latestChange()).isEqualTo(before);
        assertThat(store.queries().count(FactFilter.of(Sort.MEASURE).with(Field.REVIEW, "confirmed")))
                .isEqualTo(1);
    }

    @Test
    void mergesTwoEngagementsAndPartsThemAgain() {
        ingest(READINGS);
        Engagement kept = RECORD.engagements().get(0);
        Engagement gone = RECORD.engagements().get(2);
        Decision decision = store.reviews().decide(Proposal.merge(kept.id(), gone.id(), WHO, WHY));
        Engagement merged = store.queries().engagement(gone.id()).orElseThrow().fact();
        assertThat(merged.id()).isEqualTo(kept.id());
        assertThat(merged.mentions())
                .hasSize(kept.mentions().size() + gone.mentions().size());
        Record shown = store.record(Layer.SHOWN);
        assertThat(shown.engagements()).hasSize(RECORD.engagements().size() - 1);
        assertThat(shown.statements()).noneMatch(statement -> gone.id().equals(statement.engagement()));
        assertThat(store.record(Layer.READ)).isEqualTo(RECORD);
        store.reviews().revoke(decision.number(), WHO, "they are two");
        assertThat(store.record(Layer.SHOWN)).isEqualTo(RECORD);
        assertThat(store.queries().engagement(gone.id()).orElseThrow().fact()).isEqualTo(gone);
    }

    @Test
    void splitsAnEngagementAndJoinsItAgain() {
        ingest(READINGS);
        Engagement whole = RECORD.engagements().stream()
                .filter(engagement -> articles(engagement).size() > 1)
                .findFirst()
                .orElseThrow();
        String part = articles(whole).first();
        Decision decision = store.reviews().decide(Proposal.split(whole.id(), part, WHO, WHY));
        Record shown = store.record(Layer.SHOWN);
        assertThat(shown.engagements()).hasSize(RECORD.engagements().size() + 1);
        Engagement rest = store.queries().engagement(whole.id()).orElseThrow().fact();
        assertThat(articles(rest)).doesNotContain(part).hasSize(articles(whole).size() - 1);
        Engagement parted = shown.engagements().stream()
                .filter(engagement -> articles(engagement).equals(Set.of(part)))
                .filter(engagement -> engagement.id().startsWith(whole.id()))
                .findFirst()
                .orElseThrow();
        assertThat(store.queries().engagement(parted.id())).map(Found::fact).contains(parted);
        store.reviews().decide(Proposal.correct(Sort.ENGAGEMENT, parted.id(), "status", "cancelled", WHO, WHY));
        assertThat(store.queries()
                        .engagement(parted.id())
                        .orElseThrow()
                        .fact()
                        .status()
                        .code())
                .isEqualTo("cancelled");
        store.reviews().revoke(decision.number(), WHO, "it is one");
        assertThat(store.record(Layer.SHOWN).engagements())
                .hasSize(RECORD.engagements().size());
    }

    @Test
    void outlivesFurtherReadings() {
        List<ArticleReading> first = READINGS.subList(0, 20);
        ingest(first);
        Record early = store.record(Layer.SHOWN);
        Statement wrong = early.statements().get(4);
        Engagement misdated = early.engagements().get(3);
        store.reviews().decide(Proposal.reject(Sort.STATEMENT, wrong.id(), WHO, WHY));
        store.reviews().decide(Proposal.correct(Sort.ENGAGEMENT, misdated.id(), "occasion", "a fair", WHO, WHY));
        store.reviews()
                .decide(Proposal.merge(
                        early.engagements().get(0).id(),
                        early.engagements().get(1).id(),
                        WHO,
                        WHY));
        ingest(READINGS);
        assertThat(store.record(Layer.READ)).isEqualTo(RECORD);
        Record shown = store.record(Layer.SHOWN);
        assertThat(shown.statements())
                .doesNotContain(wrong)
                .hasSize(RECORD.statements().size() - 1);
        assertThat(shown.engagements()).hasSize(RECORD.engagements().size() - 1);
        assertThat(shown.engagements())
                .filteredOn(engagement -> "a fair".equals(engagement.occasion()))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.mentions())
                        .extracting(EngagementMention::evidence)
                        .containsAll(misdated.mentions().stream()
                                .map(EngagementMention::evidence)
                                .toList()));
        assertThat(store.reviews().newest(10)).hasSize(3).allMatch(Decision::applied);
    }

    @Test
    void isTheSameWhetherDecidedBeforeOrAfterReading() {
        ingest(READINGS.subList(0, 30));
        Record early = store.record(Layer.SHOWN);
        store.reviews()
                .decide(Proposal.merge(
                        early.engagements().get(0).id(),
                        early.engagements().get(4).id(),
                        WHO,
                        WHY));
        ingest(READINGS);
        Record linked = store.record(Layer.SHOWN);
        Decision again = store.reviews()
                .decide(Proposal.reject(Sort.MEASURE, RECORD.measures().get(0).id(), WHO, WHY));
        store.reviews().revoke(again.number(), WHO, WHY);
        assertThat(store.record(Layer.SHOWN)).isEqualTo(linked);
    }

    @Test
    void refusesWhatCannotBe() {
        ingest(READINGS);
        String id = RECORD.engagements().get(0).id();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.reviews().decide(Proposal.confirm(Sort.STATEMENT, "s-none", WHO, WHY)))
                .withMessageContaining("s-none");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> store.reviews().decide(Proposal.correct(Sort.ENGAGEMENT, id, "start", "soon", WHO, WHY)))
                .withMessageContaining("soon");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> store.reviews().decide(Proposal.correct(Sort.ENGAGEMENT, id, "mentions", "", WHO, WHY)))
                .withMessageContaining("duration_minutes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.reviews().decide(Proposal.correct(Sort.ENGAGEMENT, id, "kind", "", WHO, WHY)));
        assertThatIllegalArgumentException().isThrownBy(() -> store.reviews().decide(Proposal.merge(id, id, WHO, WHY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.reviews().decide(Proposal.split(id, "0123456789abcdef", WHO, WHY)));
        assertThatIllegalArgumentException().isThrownBy(() -> Proposal.reject(Sort.ENGAGEMENT, id, "", WHY));
        assertThat(store.reviews().newest(10)).isEmpty();
        assertThat(store.record(Layer.SHOWN)).isEqualTo(RECORD);
    }

    private static SortedSet<String> articles(Engagement engagement) {
        return engagement.mentions().stream()
                .map(EngagementMention::evidence)
                .map(evidence -> evidence.article().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
