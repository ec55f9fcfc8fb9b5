package dev.readout.server.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.ReviewState;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Found;
import dev.readout.store.query.MeasureHistories;
import dev.readout.store.query.MeasureHistory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a measure on a day follows from what is told up to it. */
class MeasureStandingTest {

    private static final Article ARTICLE = article();

    @ParameterizedTest
    @CsvSource({
        "in-force, , 2025-03-01, 2025-02-28, UNTOLD",
        "in-force, , 2025-03-01, 2025-03-01, IN_FORCE",
        "announced, 2025-02-01, 2025-03-01, 2025-01-31, UNTOLD",
        "announced, 2025-02-01, 2025-03-01, 2025-02-10, LATER",
        "announced, 2025-02-01, 2025-03-01, 2025-03-02, DUE",
        "announced, 2025-02-01, , 2025-02-02, NO_DAY",
        "suspended, , 2025-03-01, 2025-03-02, OFF",
        "lifted, , 2025-03-01, 2025-03-02, OFF",
        "threatened, , 2025-03-01, 2025-03-02, THREATENED",
        "demanded-lifted, , 2025-03-01, 2025-03-02, DEMANDED"
    })
    void followsFromWhatIsTold(
            String status, @Nullable String announced, @Nullable String effective, String day, MeasureStanding known) {
        assertThat(MeasureStanding.of(
                        history(List.of(measure(status, announced, effective))).steps(), LocalDate.parse(day)))
                .isEqualTo(known);
    }

    @Test
    void laterStepsTakeTheirTurn() {
        MeasureHistory history = history(List.of(
                measure("announced", "2025-02-01", "2025-03-01"),
                measure("in-force", null, "2025-03-02"),
                measure("suspended", null, "2025-05-14")));
        assertThat(MeasureStanding.of(history.steps(), LocalDate.parse("2025-05-13")))
                .isEqualTo(MeasureStanding.IN_FORCE);
        assertThat(MeasureStanding.of(history.steps(), LocalDate.parse("2025-05-15")))
                .isEqualTo(MeasureStanding.OFF);
    }

    @Test
    void calendarHoldsTheDayAndWhatLiesAroundIt() {
        MeasureHistory history = history(List.of(measure("in-force", null, "2025-03-02")));
        Calendar calendar = Calendar.of(history.steps(), LocalDate.parse("2025-05-15"), LocalDate.parse("2025-06-01"));
        assertThat(calendar.first()).isEqualTo("2025-03-01");
        assertThat(calendar.last()).isEqualTo("2025-07-31");
        assertThat(calendar.x(LocalDate.parse("1990-01-01"))).isZero();
        assertThat(calendar.x(LocalDate.parse("2090-01-01"))).isEqualTo(1000);
        assertThat(calendar.here()).isBetween(450, 520);
        assertThat(calendar.ticks())
                .extracting(Calendar.Tick::label)
                .containsExactly("2025-03", "04", "05", "06", "07");
    }

    private static MeasureHistory history(List<Measure> measures) {
        List<Found<Measure>> found = measures.stream()
                .map(one -> new Found<>(new FactKey(Sort.MEASURE, one.id(), 0), one, ReviewState.UNREVIEWED, 1, 1))
                .toList();
        return MeasureHistories.of(found, id -> ARTICLE).get(0);
    }

    private static Measure measure(String status, @Nullable String announced, @Nullable String effective) {
        return new Measure(
                MeasureKind.TARIFF,
                new StateCode("PER"),
                List.of(new StateCode("CHL")),
                "copper",
                null,
                Arrays.stream(MeasureStatus.values())
                        .filter(one -> one.code().equals(status))
                        .findFirst()
                        .orElseThrow(),
                announced == null ? null : PartialDate.parse(announced),
                effective == null ? null : PartialDate.parse(effective),
                List.of(Evidence.in(ARTICLE, new TextSpan(0, ARTICLE.text().length()))),
                new Derivation("a-rule", "1"));
    }

    private static Article article() {
        String text = "The duty holds.";
        return new Article(
                ArticleId.ofText(text),
                "a.txt",
                null,
                null,
                null,
                List.of(),
                new PublicationDate(PartialDate.parse("2025-01-02"), "text", null),
                "en",
                text,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
    }
}
