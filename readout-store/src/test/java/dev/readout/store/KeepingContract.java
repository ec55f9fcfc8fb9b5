package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.linking.RecordLinker;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Record;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.FactFilter;
import dev.readout.store.sql.ChangeCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

    static int count(Record record) {
        return record.engagements().size()
                + record.statements().size()
                + record.agreements().size()
                + record.measures().size()
                + record.events().size();
    }
}
