package dev.readout.pipeline.load;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.store.RecordStore;
import dev.readout.store.json.FactCodec;
import dev.readout.store.json.ReadingBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Brings the readings of a job into a store, some at a time. */
public final class ClusterReadings {

    private static final int BATCH = 256;

    private final ClusterTables tables;
    private final RecordStore store;
    private final FactCodec codec = new FactCodec();
    private final List<ArticleReading> batch = new ArrayList<>();
    private final Set<ArticleId> kept = new TreeSet<>();
    private int known;

    /**
     * Readings to be brought in.
     *
     * @param tables where they are
     * @param store stays the caller's to close
     */
    public ClusterReadings(ClusterTables tables, RecordStore store) {
        this.tables = tables;
        this.store = store;
    }

    /** Brings them in; those of articles that are known are passed over. */
    public void keep() {
        tables.forEach("readings", Set.of("article", "reading"), row -> {
            Article article = codec.read(row.cell("article"), Article.class, ClusterReadings::nothing);
            batch.add(codec.read(row.cell("reading"), ReadingBody.class, id -> article)
                    .of(article));
            if (batch.size() == BATCH) {
                flush();
            }
        });
        flush();
    }

    /** The articles that were new. */
    public Set<ArticleId> kept() {
        return Set.copyOf(kept);
    }

    /** How many articles had been read before. */
    public int known() {
        return known;
    }

    private void flush() {
        Set<ArticleId> before = store.known(
                batch.stream().map(reading -> reading.article().id()).toList());
        store.keep(batch);
        batch.stream()
                .map(reading -> reading.article().id())
                .filter(id -> !before.contains(id))
                .forEach(kept::add);
        known += before.size();
        batch.clear();
    }

    private static Article nothing(ArticleId id) {
        throw new IllegalArgumentException("an article quotes nothing, yet " + id + " is quoted");
    }
}
