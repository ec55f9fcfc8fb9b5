package dev.readout.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold of the table of office-holders as a whole. */
class LeadersTableTest {

    private static final Lexicon LEXICON = Rulebook.bundled().lexicon();
    private static final List<Leader> ALL = LEXICON.leaders().all();

    /** Who leaves one office for another holds both in the month of the change. */
    @Test
    void nobodyServesTwoStatesAtOnce() {
        Map<String, List<Leader>> byName = ALL.stream().collect(Collectors.groupingBy(Leader::name));
        List<String> contradictions = new ArrayList<>();
        byName.values().forEach(same -> {
            for (Leader one : same) {
                for (Leader other : same) {
                    if (!one.state().equals(other.state()) && begin(one).compareTo(begin(other)) <= 0) {
                        boolean together = end(one).compareTo(begin(other)) > 0;
                        if (together) {
                            contradictions.add(one + " / " + other);
                        }
                    }
                }
            }
        });
        assertThat(contradictions).isEmpty();
    }

    @Test
    void everyTimeIsOfMonthsInTheirOrder() {
        assertThat(ALL)
                .allSatisfy(leader -> assertThat(begin(leader)).matches("(19|20)\\d\\d-(0[1-9]|1[0-2])"))
                .allSatisfy(leader -> assertThat(end(leader)).matches("(19|20|99)\\d\\d-(0[1-9]|1[0-2])"))
                .allSatisfy(leader -> assertThat(begin(leader)).isLessThanOrEqualTo(end(leader)));
    }

    @Test
    void saysNothingTwice() {
        assertThat(ALL).doesNotHaveDuplicates();
    }

    @Test
    void knowsEveryOffice() {
        Set<String> unknown = ALL.stream()
                .map(Leader::office)
                .filter(office -> LEXICON.rank(office)
                        .filter(rank -> rank != Office.Rank.PRIVATE)
                        .isEmpty())
                .collect(Collectors.toSet());
        assertThat(unknown).isEmpty();
    }

    @Test
    void findsANameWithAndWithoutItsMarks() {
        PhraseIndex<Leader> persons = LEXICON.persons();
        assertThat(ALL.stream().map(Leader::name).filter(name -> name.contains(" ")))
                .allSatisfy(name ->
                        assertThat(persons.exactly(NameWords.unmarked(name))).isPresent());
    }

    private static String begin(Leader leader) {
        return leader.from() == null ? "1900-01" : leader.from().toString();
    }

    private static String end(Leader leader) {
        return leader.to() == null ? "9999-12" : leader.to().toString();
    }
}
