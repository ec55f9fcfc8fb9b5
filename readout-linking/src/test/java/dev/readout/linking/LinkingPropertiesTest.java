package dev.readout.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Conflict;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Record;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the record of any set of readings. */
class LinkingPropertiesTest {

    private static final List<String> STATES = List.of("CHN", "USA", "KEN", "BRA");
    private static final List<EngagementStatus> STATUSES =
            List.of(EngagementStatus.HELD, EngagementStatus.SCHEDULED, EngagementStatus.PROPOSED);
    private static final List<String> PEOPLE = List.of("Ana Rojas", "Li Wen", "John Otieno", "Kari Dahl");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfTheArticlesMakesNoDifference(long seed) {
        Random random = new Random(seed);
        List<ArticleReading> readings = readings(random, 60);
        Record record = link(readings);
        Collections.shuffle(readings, random);
        assertThat(link(readings)).isEqualTo(record);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void readingTheSameArticlesAgainMakesNoDifference(long seed) {
        List<ArticleReading> readings = readings(new Random(seed), 60);
        List<ArticleReading> twice = new ArrayList<>(readings);
        twice.addAll(readings);
        assertThat(link(twice)).isEqualTo(link(readings));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void everyAccountGoesIntoOneEngagement(long seed) {
        List<ArticleReading> readings = readings(new Random(seed), 60);
        List<Engagement> engagements = link(readings).engagements();
        Set<String> ids = new HashSet<>();
        engagements.forEach(engagement -> assertThat(ids.add(engagement.id())).isTrue());
        assertThat(engagements.stream().mapToInt(Engagement::articles).sum()).isEqualTo(readings.size());
    }

    @Test
    void disagreementsAreKeptWithTheirWords() {
        Account one =
                Account.in("one").by("CHN", "Li Wen").by("USA", "Ana Rojas").on("2025-05-10");
        Account other =
                Account.in("other").by("CHN", "Li Wen").by("USA", "Ana Rojas").on("2025-05-11");
        Engagement joined =
                link(List.of(one.reading(), other.reading())).engagements().get(0);
        assertThat(joined.conflicts()).extracting(Conflict::field).containsExactly("start");
        assertThat(joined.conflicts().get(0).values())
                .extracting(Conflict.Value::value)
                .containsExactlyInAnyOrder("2025-05-10", "2025-05-11");
    }

    @Test
    void aDayWithinTheDaysOfAnotherAccountIsNoDisagreement() {
        Account one = Account.in("one").by("CHN").by("USA").from("2025-05-10", "2025-05-11");
        Account other = Account.in("other").by("CHN").by("USA").on("2025-05-11");
        assertThat(link(List.of(one.reading(), other.reading()))
                        .engagements()
                        .get(0)
                        .conflicts())
                .isEmpty();
    }

    private static List<ArticleReading> readings(Random random, int count) {
        List<ArticleReading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(reading(random, "article " + i));
        }
        return readings;
    }

    private static ArticleReading reading(Random random, String text) {
        Account account = Account.in(text).published("2025-03-" + (10 + random.nextInt(20)));
        int first = random.nextInt(3);
        for (int state : List.of(first, first + 1)) {
            String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
            account = random.nextBoolean() ? account.by(STATES.get(state), person) : account.by(STATES.get(state));
        }
        if (random.nextInt(3) > 0) {
            account = account.on(random.nextInt(4) == 0 ? "2025-03" : "2025-03-" + (10 + random.nextInt(20)));
        }
        if (random.nextBoolean()) {
            account = random.nextBoolean() ? account.at("Geneva", "CHE") : account.at(null, "KEN");
        }
        return account.status(STATUSES.get(random.nextInt(STATUSES.size()))).reading();
    }

    private static Record link(List<ArticleReading> readings) {
        return new RecordLinker().link(readings);
    }
}
