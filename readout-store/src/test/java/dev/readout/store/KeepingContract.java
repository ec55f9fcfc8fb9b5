package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.linking.RecordLinker;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.Linkage;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Record;
import dev.readout.model.record.Statement;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.FactFilter;
import dev.readout.store.review.Decision;
import dev.readout.store.review.Proposal;
import dev.readout.store.sql.ChangeCount;
import dev.readout.store.sql.DatabaseUrl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a store keeps, on whatever database. */
abstract class KeepingContract extends OpenStore {

    @Test
    void givesTheLinkersRecordBack() {
        store.keep(READINGS);
        ChangeCount changes = store.link();
        Record record = new RecordLinker().link(READINGS);
        assertThat(store.record(Layer.READ)).isEqualTo(record);
        assertThat(store.record(Layer.SHOWN)).isEqualTo(record);
        assertThat(changes.added()).isEqualTo(count(record));
        assertThat(changes.changed() + changes.withdrawn()).isZero();
    }

    @Test
    void isTheSameInAnyOrderAndBatches() {
        Random random = new Random(5);
        List<ArticleReading> shuffled = new ArrayList<>(READINGS);
        Collections.shuffle(shuffled, random);
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(9));
            store.keep(shuffled.subList(from, to));
            store.link();
            from = to;
        }
        assertThat(store.record(Layer.READ)).isEqualTo(new RecordLinker().link(READINGS));
    }

    /** Few at a time beside many, so that only what they have to do with is linked again. */
    @Test
    void takesFewMoreAsIfAllHadComeAtOnce() {
        List<ArticleReading> many = new ArrayList<>(Readings.of(130, 7));
        Collections.shuffle(many, new Random(3));
        ingest(many.subList(0, 100));
        for (int from = 100; from < many.size(); from += 6) {
            List<ArticleReading> until = many.subList(0, from + 6);
            ingest(until);
            Record record = new RecordLinker().link(until);
            assertThat(store.record(Layer.READ)).isEqualTo(record);
            assertThat(store.queries().count(FactFilter.of(Sort.ENGAGEMENT)))
                    .isEqualTo(record.engagements().size());
        }
        assertThat(store.pending()).isZero();
    }

    @Test
    void keepsDecisionsWhereFewMoreCome() {
        List<ArticleReading> many = Readings.of(130, 7);
        ingest(many.subList(0, 100));
        Record before = store.record(Layer.READ);
        Statement wrong = before.statements().get(2);
        Engagement gone = before.engagements().get(1);
        store.reviews().decide(Proposal.reject(Sort.STATEMENT, wrong.id(), "an analyst", "misheard"));
        store.reviews().decide(Proposal.reject(Sort.ENGAGEMENT, gone.id(), "an analyst", "it was called off"));
        for (int from = 100; from < many.size(); from += 5) {
            ingest(many.subList(0, from + 5));
        }
        Record shown = store.record(Layer.SHOWN);
        assertThat(store.record(Layer.READ)).isEqualTo(new RecordLinker().link(many));
        assertThat(store.reviews().newest(2)).allMatch(Decision::applied);
        assertThat(shown.statements())
                .hasSize(store.record(Layer.READ).statements().size() - 1);
        assertThat(shown.engagements())
                .hasSize(store.record(Layer.READ).engagements().size() - 1);
        Set<String> ids = new TreeSet<>();
        shown.engagements().forEach(engagement -> ids.add(engagement.id()));
        assertThat(shown.statements())
                .allMatch(statement -> statement.engagement() == null || ids.contains(statement.engagement()));
    }

    /** The marks that few more are found by are not there in a database of an older version. */
    @Test
    void marksWhatAnOlderVersionKept() {
        List<ArticleReading> many = Readings.of(110, 7);
        store.close();
        DatabaseUrl url = fresh();
        try (RecordStore older = RecordStore.open(url, new WholeLinking(), CLOCK)) {
            older.keep(many.subList(0, 100));
            older.link();
        }
        store = RecordStore.open(url, new RealLinking(), CLOCK);
        ingest(many.subList(0, 105));
        ingest(many);
        assertThat(store.record(Layer.READ)).isEqualTo(new RecordLinker().link(many));
    }

    @Test
    void linksMoreThanItHoldsAPortionAtATime() {
        List<ArticleReading> many = Readings.of(450, 7);
        store.close();
        store = RecordStore.open(fresh(), new RealLinking(), CLOCK, 100);
        ingest(many);
        assertThat(store.pending()).isZero();
        assertThat(store.record(Layer.READ)).isEqualTo(new RecordLinker().link(many));
    }

    @Test
    void keepsAnArticleOnce() {
        assertThat(store.keep(READINGS)).isEqualTo(READINGS.size());
        assertThat(store.keep(READINGS)).isZero();
        store.link();
        assertThat(store.link()).isEqualTo(ChangeCount.NONE);
        assertThat(store.known(List.of(READINGS.get(3).article().id()))).hasSize(1);
    }

    @Test
    void goesOnWhereARunEnded() {
        store.keep(READINGS.subList(0, 7));
        assertThat(store.pending()).isEqualTo(7);
        assertThat(store.record(Layer.SHOWN).engagements()).isEmpty();
        store.link();
        assertThat(store.pending()).isZero();
        assertThat(store.record(Layer.SHOWN)).isEqualTo(new RecordLinker().link(READINGS.subList(0, 7)));
    }

    @Test
    void answersAnewAsSoonAsAnythingIsWritten() {
        FactFilter engagements = FactFilter.of(Sort.ENGAGEMENT);
        ingest(READINGS.subList(0, 7));
        long few = store.queries().count(engagements);
        long before = store.revision();
        assertThat(store.revision()).isEqualTo(before);
        store.sources().read(Set.of("first.warc"));
        long collected = store.revision();
        assertThat(collected).isGreaterThan(before);
        ingest(READINGS);
        assertThat(store.revision()).isGreaterThan(collected);
        assertThat(store.queries().count(engagements))
                .isEqualTo(store.record(Layer.SHOWN).engagements().size())
                .isGreaterThan(few);
    }

    /** The linker as it was before it could add to a record. */
    private static final class WholeLinking implements Linking {

        private final RecordLinker linker = new RecordLinker();

        @Override
        public Linkage link(Collection<ArticleReading> readings) {
            return linker.linkage(readings);
        }

        @Override
        public Engagement join(String id, Collection<ArticleReading> readings, Collection<ContactRef> contacts) {
            return linker.join(id, readings, contacts);
        }
    }

    static int count(Record record) {
        return record.engagements().size()
                + record.statements().size()
                + record.agreements().size()
                + record.measures().size()
                + record.events().size();
    }
}
