package dev.readout.pipeline.load;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.Linkage;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Record;
import dev.readout.model.record.Statement;
import dev.readout.store.Extending;
import dev.readout.store.Linking;
import dev.readout.store.json.FactCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes the record as the cluster made it where the readings are just those that the cluster linked; links them anew where
 * others are among them, as a record is of all its articles.
 */
public final class ClusterLinking implements Linking {

    /**
     * Of more articles the job's record is not taken whole, as it would have to be in memory at once; they are linked anew, a
     * portion at a time, which gives the same record.
     */
    static final int MOST_WHOLE = 20_000;

    private final Linking other;
    private final FactCodec codec = new FactCodec();
    private final ClusterTables tables;
    private Set<ArticleId> linked = Set.of();

    /**
     * The linking of a job.
     *
     * @param tables what the job wrote
     * @param other links where that does not serve
     */
    public ClusterLinking(ClusterTables tables, Linking other) {
        this.tables = tables;
        this.other = other;
    }

    /** From now on, the job's record stands for the readings of these articles. */
    public void standFor(Set<ArticleId> articles) {
        linked = Set.copyOf(articles);
    }

    @Override
    public Linkage link(Collection<ArticleReading> readings) {
        Map<ArticleId, Article> articles = new TreeMap<>();
        readings.forEach(reading -> articles.put(reading.article().id(), reading.article()));
        return articles.keySet().equals(linked) ? linkage(articles) : other.link(readings);
    }

    @Override
    public boolean isReady(int articles) {
        return linked.size() == articles && articles <= MOST_WHOLE;
    }

    /** Few beside many others are linked with them. */
    @Override
    public Optional<Extending> extending() {
        return other.extending();
    }

    @Override
    public Engagement join(String id, Collection<ArticleReading> readings, Collection<ContactRef> contacts) {
        return other.join(id, readings, contacts);
    }

    private Linkage linkage(Map<ArticleId, Article> articles) {
        Map<ContactRef, String> contacts = new TreeMap<>();
        tables.forEach(
                "contacts",
                Set.of("article", "contact", "engagement"),
                row -> contacts.put(
                        new ContactRef(new ArticleId(row.cell("article")), Integer.parseInt(row.cell("contact"))),
                        row.cell("engagement")));
        Map<String, List<String>> facts = new TreeMap<>();
        tables.forEach(
                "facts",
                Set.of("sort", "fact"),
                row -> facts.computeIfAbsent(row.cell("sort"), sort -> new ArrayList<>())
                        .add(row.cell("fact")));
        Record record = new Record(
                List.copyOf(articles.values()),
                all(facts, "engagements", Engagement.class, articles),
                all(facts, "statements", Statement.class, articles),
                all(facts, "agreements", Agreement.class, articles),
                all(facts, "measures", Measure.class, articles),
                all(facts, "events", CodedEvent.class, articles));
        return new Linkage(record, contacts);
    }

    private <T> List<T> all(
            Map<String, List<String>> facts, String sort, Class<T> type, Map<ArticleId, Article> articles) {
        return facts.getOrDefault(sort, List.of()).stream()
                .map(json -> codec.read(json, type, articles::get))
                .toList();
    }
}
