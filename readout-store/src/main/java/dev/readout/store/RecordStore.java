package dev.readout.store;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Record;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import dev.readout.store.fact.Sort;
import dev.readout.store.json.FactCodec;
import dev.readout.store.sql.ArticleTable;
import dev.readout.store.sql.ChangeCount;
import dev.readout.store.sql.Database;
import dev.readout.store.sql.DatabaseUrl;
import dev.readout.store.sql.FactTable;
import dev.readout.store.sql.MarkTable;
import dev.readout.store.sql.Revision;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * The front door: articles, what was read in them, and the record that follows, in a database.
 *
 * <pre>{@code
 * try (RecordStore store = RecordStore.open(new DatabaseUrl("readout.db"), linking, clock)) {
 *     store.keep(readings);   // each article once, all or nothing
 *     store.link();           // the record of all that was kept
 *     Record record = store.record(Layer.SHOWN);
 * }
 * }</pre>
 *
 * <p>The record is a function of the readings and of people's decisions: neither the order nor the batches in which the
 * readings came change it, nor does a process that was killed between them. May be shared between threads.
 *
 * <p>Every method throws {@link dev.readout.model.ReadoutException} with a code {@code DATABASE…} where the database does
 * not do its part; what was written before stays.
 */
public final class RecordStore implements AutoCloseable {

    private static final Comparator<Engagement> CHRONOLOGY = Comparator.<Engagement, PartialDate>comparing(
                    Engagement::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Engagement::id);

    private final Database database;
    private final InstantSource clock;
    private final ArticleTable articles;
    private final FactTable facts;
    private final RecordQueries queries;
    private final Reviews reviews;
    private final SourceLedger sources;
    private final RecordUpdate update;

    private RecordStore(Database database, Linking linking, InstantSource clock, int mostAtOnce) {
        this.database = database;
        this.clock = clock;
        FactCodec codec = new FactCodec();
        this.articles = new ArticleTable(codec, database.url().dialect());
        this.facts = new FactTable(codec, database.url().dialect());
        this.queries = new RecordQueries(database, codec, articles);
        this.reviews = new Reviews(database, codec, articles, facts, linking, this::now);
        this.sources = new SourceLedger(database, this::now);
        MarkTable marks = new MarkTable(database.url().dialect());
        this.update = new RecordUpdate(mostAtOnce, articles, facts, marks, reviews, linking);
    }

    /**
     * Opens a store; makes the database, or brings it up to this version, where it is not.
     *
     * @param url where it is
     * @param linking makes the record out of the readings
     * @param clock tells when something was read or changed
     */
    public static RecordStore open(DatabaseUrl url, Linking linking, InstantSource clock) {
        return open(url, linking, clock, RecordUpdate.MOST_AT_ONCE);
    }

    /** The same where at most so many readings are linked at once. */
    static RecordStore open(DatabaseUrl url, Linking linking, InstantSource clock, int mostAtOnce) {
        return new RecordStore(Database.open(url), linking, clock, mostAtOnce);
    }

    /** Those of some articles that were read before. */
    public Set<ArticleId> known(Collection<ArticleId> ids) {
        return database.read(handle -> articles.known(handle, ids));
    }

    /** Notes that articles that are known were met, maybe under other names. */
    public void sighted(Collection<Article> met) {
        String now = now();
        database.write(Revision.RECORD, handle -> {
            met.forEach(article -> articles.sighted(handle, article, now));
            return met.size();
        });
    }

    /**
     * Keeps what was read in articles, all or none; those that are known already are passed over. The record does not
     * take account of them before {@link #link}.
     *
     * @return how many were new
     */
    public int keep(List<ArticleReading> readings) {
        String now = now();
        return database.write(Revision.RECORD, handle -> {
            Set<ArticleId> known = articles.known(
                    handle,
                    readings.stream().map(reading -> reading.article().id()).toList());
            List<ArticleReading> unread = readings.stream()
                    .filter(reading -> known.add(reading.article().id()))
                    .toList();
            articles.add(handle, unread, now);
            readings.forEach(reading -> articles.sighted(handle, reading.article(), now));
            return unread.size();
        });
    }

    /** How many articles were kept that the record does not take account of yet. */
    public int pending() {
        return database.read(articles::pending);
    }

    /**
     * Brings the record up to what was kept.
     *
     * @return what has changed
     */
    public ChangeCount link() {
        String now = now();
        return database.write(Revision.RECORD, handle -> update.bring(handle, now));
    }

    /** The whole record. */
    public Record record(Layer layer) {
        return database.read(handle -> record(handle, layer));
    }

    /**
     * How often anything was written: for as long as the number stays, every answer does. It also rises where what was
     * written changes nothing.
     */
    public long revision() {
        return database.read(Revision::sum);
    }

    /** What can be asked of it. */
    public RecordQueries queries() {
        return queries;
    }

    /** What people decide about it. */
    public Reviews reviews() {
        return reviews;
    }

    /** Where its articles are collected from. */
    public SourceLedger sources() {
        return sources;
    }

    @Override
    public void close() {
        database.close();
    }

    private Record record(Handle handle, Layer layer) {
        Map<ArticleId, Article> quoted = articles.all(handle);
        return new Record(
                List.copyOf(new TreeMap<>(quoted).values()),
                all(handle, Sort.ENGAGEMENT, Engagement.class, layer, quoted).stream()
                        .sorted(CHRONOLOGY)
                        .toList(),
                all(handle, Sort.STATEMENT, Statement.class, layer, quoted),
                all(handle, Sort.AGREEMENT, Agreement.class, layer, quoted),
                all(handle, Sort.MEASURE, Measure.class, layer, quoted),
                all(handle, Sort.EVENT, CodedEvent.class, layer, quoted));
    }

    private <T> List<T> all(Handle handle, Sort sort, Class<T> type, Layer layer, Map<ArticleId, Article> quoted) {
        return facts.all(handle, sort, type, layer == Layer.READ, quoted);
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
