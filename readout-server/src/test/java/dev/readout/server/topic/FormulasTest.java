package dev.readout.server.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.ArticleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {

    @Test
    void longestStretchOfTwoArticlesIsAFormula() {
        List<Formulas.Formula> found = Formulas.of(
                List.of(
                        told("2024-01-01", "a", "The port must stay open to all ships of the coast."),
                        told("2024-02-01", "b", "He said the port must stay open to all ships."),
                        told("2024-03-01", "c", "Grain prices rose.")),
                5);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).words()).isEqualTo("port must stay open to all ships");
        assertThat(found.get(0).first()).isEqualTo("2024-01-01");
        assertThat(found.get(0).last()).isEqualTo("2024-02-01");
        assertThat(found.get(0).articles()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "one article only says it, 'ships may pass the strait', 'grain prices rose again'",
        "three words are too few, 'the open port today', 'an open port'",
        "small words make none, 'that it is in the of', 'that it is in the of'"
    })
    void notEveryRepetitionIsAFormula(String why, String one, String other) {
        assertThat(Formulas.of(List.of(told("2024-01-01", "a", one), told("2024-01-02", "b", other)), 5))
                .as(why)
                .isEmpty();
    }

    @Test
    void sameArticleTwiceIsNoRepetition() {
        String words = "ships may pass the strait";
        assertThat(Formulas.of(List.of(told("2024-01-01", "a", words), told("2024-01-01", "a", words)), 5))
                .isEmpty();
    }

    @Test
    void undatedStatementsTellNoCourse() {
        String words = "ships may pass the strait";
        assertThat(Formulas.of(List.of(told(null, "a", words), told(null, "b", words)), 5))
                .isEmpty();
    }

    @Test
    void formulaIsNewOrDroppedByTheDaysWithoutIt() {
        List<Formulas.Told> statements = new ArrayList<>();
        for (String day : List.of("2024-01-01", "2024-01-02")) {
            statements.add(told(day, "old" + day, "two ports share one harbour master"));
        }
        for (String day : List.of("2024-02-01", "2024-02-02")) {
            statements.add(told(day, "new" + day, "fishing fleets keep their distance now"));
        }
        List<Formulas.Formula> found = Formulas.of(statements, 5);
        assertThat(found)
                .filteredOn(one -> one.words().startsWith("two ports"))
                .allSatisfy(one -> {
                    assertThat(one.dropped()).isTrue();
                    assertThat(one.begun()).isFalse();
                })
                .hasSize(1);
        assertThat(found)
                .filteredOn(one -> one.words().startsWith("fishing fleets"))
                .allSatisfy(one -> {
                    assertThat(one.begun()).isTrue();
                    assertThat(one.dropped()).isFalse();
                })
                .hasSize(1);
    }

    private static Formulas.Told told(@Nullable String day, String article, String text) {
        return new Formulas.Told(day == null ? null : LocalDate.parse(day), ArticleId.ofText(article), text);
    }
}
