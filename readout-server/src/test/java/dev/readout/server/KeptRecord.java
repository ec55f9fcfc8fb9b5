package dev.readout.server;

import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.Linkage;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Record;
import dev.readout.store.Linking;
import dev.readout.store.RecordStore;
import dev.readout.store.sql.DatabaseUrl;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A store in a real SQLite file that holds a record made by hand. */
final class KeptRecord {

    /** When everything in the store was read. */
    static final Instant READ = Instant.parse("2026-01-02T03:04:05Z");

    private KeptRecord() {}

    /**
     * A store that holds a record.
     *
     * @param folder where its file is made
     * @param record the record; its first engagement's first contact lies in its first article
     * @param oldId an id that its first engagement had before
     */
    static RecordStore in(Path folder, Record record, String oldId) {
        HandMade linking = new HandMade(record, oldId);
        RecordStore store = RecordStore.open(
                new DatabaseUrl(folder.resolve("readout.db").toString()), linking, InstantSource.fixed(READ));
        store.keep(record.articles().stream().map(KeptRecord::reading).toList());
        store.link();
        linking.id = record.engagements().get(0).id();
        store.keep(List.of(reading(empty())));
        store.link();
        return store;
    }

    /** A store that holds nothing. */
    static RecordStore empty(Path folder, Record none) {
        return RecordStore.open(
                new DatabaseUrl(folder.resolve("readout.db").toString()),
                new HandMade(none, ""),
                InstantSource.fixed(READ));
    }

    /** An article that tells nothing. */
    static Article empty() {
        return Article.ofParagraph("empty.txt", "It rained.");
    }

    private static ArticleReading reading(Article article) {
        return new ArticleReading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Answers with the record, whatever was read. */
    private static final class HandMade implements Linking {

        private final Record record;
        private String id;

        HandMade(Record record, String id) {
            this.record = record;
            this.id = id;
        }

        @Override
        public Linkage link(Collection<ArticleReading> readings) {
            return new Linkage(
                    record, Map.of(new ContactRef(record.articles().get(0).id(), 0), id));
        }

        @Override
        public Engagement join(String engagement, Collection<ArticleReading> readings, Collection<ContactRef> some) {
            return record.engagements().get(0);
        }
    }
}
