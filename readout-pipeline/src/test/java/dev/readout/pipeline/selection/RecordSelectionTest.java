package dev.readout.pipeline.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.Party;
import dev.readout.model.record.Record;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSelectionTest {

    private static final Derivation RULE = new Derivation("rule", "1");
    private static final StateCode CHN = new StateCode("CHN");
    private static final StateCode USA = new StateCode("USA");
    private static final StateCode IND = new StateCode("IND");
    private static final Article JULY = article("They met in July.", "2025-07-12");
    private static final Article UNDATED = article("They may meet.", null);

    private final Record record = new Record(
            List.of(JULY, UNDATED),
            List.of(
                    engagement("day", "2025-07-11", null, JULY, CHN, USA),
                    engagement("days", "2025-07-28", "2025-08-03", JULY, CHN, IND),
                    engagement("month", "2025-07", null, JULY, CHN, IND),
                    engagement("unknown", null, null, UNDATED, CHN, USA)),
            List.of(
                    statement(CHN, USA, null, JULY),
                    statement(CHN, null, "day", JULY),
                    statement(IND, CHN, null, UNDATED)),
            List.of(agreement(List.of(CHN, IND), JULY), agreement(List.of(CHN, USA), UNDATED)),
            List.of(measure(USA, CHN, "2025-08-01"), measure(USA, IND, null)),
            List.of());

    @Test
    void everythingIsTheRecordItself() {
        assertThat(RecordSelection.ALL.of(record).record()).isSameAs(record);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          2025-07-10, month",
                "2025-07-11, 2025-07-11, day month",
                "2025-08-01, -,          days",
                "2025-08-04, -,          ''",
                "2025-07-29, 2025-07-30, days month",
            })
    void daysThatTouchTheOnesAskedForAreTaken(@Nullable LocalDate since, @Nullable LocalDate until, String taken) {
        RecordSelection.Selected selected = new RecordSelection(new Days(since, until), null, false).of(record);
        assertThat(ids(selected)).isEqualTo(taken);
        assertThat(selected.undated()).isEqualTo(1);
        assertThat(selected.leftOut())
                .isEqualTo(4 - selected.record().engagements().size());
    }

    @Test
    void contactsWithoutADateAreKeptWhereThatIsAskedFor() {
        Days never = new Days(LocalDate.of(2030, 1, 1), null);
        assertThat(ids(new RecordSelection(never, null, true).of(record))).isEqualTo("unknown");
        assertThat(ids(new RecordSelection(never, null, false).of(record))).isEmpty();
    }

    @Test
    void whatPassedBetweenTwoStates() {
        RecordSelection.Selected selected = new RecordSelection(Days.ALL, new Pair(USA, CHN), false).of(record);
        Record part = selected.record();
        assertThat(ids(selected)).isEqualTo("day unknown");
        assertThat(part.statements()).hasSize(2).allMatch(statement -> CHN.equals(statement.state()));
        assertThat(part.agreements()).extracting(Agreement::parties).containsExactly(List.of(CHN, USA));
        assertThat(part.measures()).extracting(Measure::targets).containsExactly(List.of(CHN));
        assertThat(part.articles()).containsExactly(JULY, UNDATED);
        assertThat(selected.undated()).isZero();
    }

    @Test
    void factsOfTheirOwnCountOnTheirDayOrTheirArticles() {
        Days august = new Days(LocalDate.of(2025, 8, 1), null);
        Record part = new RecordSelection(august, null, false).of(record).record();
        assertThat(part.measures()).extracting(Measure::targets).containsExactly(List.of(CHN));
        assertThat(part.statements()).isEmpty();
        assertThat(part.agreements()).isEmpty();

        Days july = new Days(LocalDate.of(2025, 7, 12), LocalDate.of(2025, 7, 12));
        part = new RecordSelection(july, null, false).of(record).record();
        assertThat(part.statements()).extracting(Statement::addressee).containsExactly(USA);
        assertThat(part.agreements()).hasSize(1);
        assertThat(part.measures()).extracting(Measure::targets).containsExactly(List.of(IND));
        assertThat(part.articles()).containsExactly(JULY);
    }

    @Test
    void daysInTheWrongOrderAndOneStateTwiceAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Days(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 1)))
                .withMessageContaining("2025-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pair(CHN, CHN))
                .withMessageContaining("CHN twice");
    }

    private static String ids(RecordSelection.Selected selected) {
        return String.join(
                " ",
                selected.record().engagements().stream().map(Engagement::id).toList());
    }

    private static Article article(String text, @Nullable String date) {
        PublicationDate published =
                date == null ? null : new PublicationDate(PartialDate.parse(date), "field published", null);
        List<Block> blocks = List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length())));
        return new Article(ArticleId.ofText(text), "a.txt", null, null, null, List.of(), published, "en", text, blocks);
    }

    private static Evidence all(Article article) {
        return Evidence.in(article, new TextSpan(0, article.text().length()));
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }

    private static Engagement engagement(
            String id, @Nullable String start, @Nullable String end, Article article, StateCode... states) {
        return new Engagement(
                id,
                EngagementKind.MEETING,
                EngagementStatus.HELD,
                date(start),
                date(end),
                null,
                null,
                null,
                Stream.of(states).map(state -> new Party(state, List.of())).toList(),
                List.of(),
                List.of(),
                List.of(new EngagementMention(true, all(article), RULE)),
                List.of(),
                List.of());
    }

    private static Statement statement(
            StateCode by, @Nullable StateCode to, @Nullable String engagement, Article article) {
        return new Statement(
                "A minister",
                by,
                null,
                StatementAct.SAY,
                "so",
                List.of(),
                to,
                List.of(),
                List.of(),
                engagement,
                all(article),
                RULE);
    }

    private static Agreement agreement(List<StateCode> parties, Article article) {
        return new Agreement(parties, "to talk", List.of(), null, null, all(article), RULE);
    }

    private static Measure measure(StateCode by, StateCode target, @Nullable String effective) {
        return new Measure(
                MeasureKind.TARIFF,
                by,
                List.of(target),
                null,
                null,
                MeasureStatus.ANNOUNCED,
                null,
                date(effective),
                List.of(all(JULY)),
                RULE);
    }
}
