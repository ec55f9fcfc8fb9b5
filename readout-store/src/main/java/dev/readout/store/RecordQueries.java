package dev.readout.store;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import dev.readout.store.fact.Sort;
import dev.readout.store.json.FactCodec;
import dev.readout.store.query.ArticleFilter;
import dev.readout.store.query.ArticlePage;
import dev.readout.store.query.Change;
import dev.readout.store.query.Count;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import dev.readout.store.query.Found;
import dev.readout.store.query.Holdings;
import dev.readout.store.query.Listed;
import dev.readout.store.query.MeasureBoard;
import dev.readout.store.query.MeasureTrack;
import dev.readout.store.query.OutletCoverage;
import dev.readout.store.query.Page;
import dev.readout.store.query.PageRequest;
import dev.readout.store.query.Person;
import dev.readout.store.query.StoredArticle;
import dev.readout.store.sql.ArticleQueries;
import dev.readout.store.sql.ArticleTable;
import dev.readout.store.sql.ChangeTable;
import dev.readout.store.sql.Database;
import dev.readout.store.sql.FactQueries;
import dev.readout.store.sql.MeasureQueries;
import dev.readout.store.sql.PersonQueries;
import dev.readout.store.sql.QuotedArticles;
import dev.readout.store.sql.ReferentTable;
import dev.readout.store.sql.Revision;
import dev.readout.store.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of the record as it is shown. Each answer is of one moment; may be shared between threads.
 *
 * <p>Every method throws {@link dev.readout.model.ReadoutException} with a code {@code DATABASE…} where the database does
 * not do its part.
 */
public final class RecordQueries {

    private final Database database;
    private final ArticleTable articleTable;
    private final ArticleQueries articles;
    private final FactQueries facts;
    private final MeasureQueries measures;

    private volatile @Nullable Known known;

    private record Known(long revision, SortedMap<YearMonth, Long> months, Holdings holdings) {}

    RecordQueries(Database database, FactCodec codec, ArticleTable articleTable) {
        this.database = database;
        this.articleTable = articleTable;
        this.articles = new ArticleQueries(articleTable, database.url().dialect());
        this.facts = new FactQueries(codec, database.url().dialect(), articleTable);
        this.measures = new MeasureQueries(facts, codec);
    }

    /** A part of the list of some engagements. */
    public Page<Engagement> engagements(FactFilter filter, PageRequest request) {
        return page(filter, Engagement.class, request);
    }

    /** A part of the list of some statements; by the day on which their article was published. */
    public Page<Statement> statements(FactFilter filter, PageRequest request) {
        return page(filter, Statement.class, request);
    }

    /** A part of the list of some agreements; by the day on which their article was published, lasting until they are due. */
    public Page<Agreement> agreements(FactFilter filter, PageRequest request) {
        return page(filter, Agreement.class, request);
    }

    /** A part of the list of some measures; by the day of effect, else of announcement. */
    public Page<Measure> measures(FactFilter filter, PageRequest request) {
        return page(filter, Measure.class, request);
    }

    /** A part of the list of some events. */
    public Page<CodedEvent> events(FactFilter filter, PageRequest request) {
        return page(filter, CodedEvent.class, request);
    }

    /** How many facts a filter means. */
    public long count(FactFilter filter) {
        return database.read(handle -> facts.count(handle, filter));
    }

    /** How many of the facts that a filter means have each value of a field: the most frequent first, at most so many. */
    public List<Count> counts(FactFilter filter, Field field, int limit) {
        return database.read(handle -> facts.counts(handle, filter, field, limit));
    }

    /**
     * The engagement that an id leads to: the one that has it, or the one that has become of it. The id in the answer
     * differs from the one asked for where it has moved.
     */
    public Optional<Found<Engagement>> engagement(String id) {
        return database.read(handle -> engagement(handle, id));
    }

    /** The statement of an id. */
    public Optional<Found<Statement>> statement(String id) {
        return database.read(handle -> one(handle, Sort.STATEMENT, id, Statement.class));
    }

    /** The agreement of an id. */
    public Optional<Found<Agreement>> agreement(String id) {
        return database.read(handle -> one(handle, Sort.AGREEMENT, id, Agreement.class));
    }

    /** The measure of an id. */
    public Optional<Found<Measure>> measure(String id) {
        return database.read(handle -> one(handle, Sort.MEASURE, id, Measure.class));
    }

    /** The event of an id. */
    public Optional<Found<CodedEvent>> event(String id) {
        return database.read(handle -> one(handle, Sort.EVENT, id, CodedEvent.class));
    }

    /**
     * When each of the measures that a filter means is told to have got how far, by imposer, targets, kind and rate.
     *
     * @param shown chooses those whose words are wanted too
     */
    public MeasureBoard measureBoard(FactFilter filter, UnaryOperator<List<MeasureTrack>> shown) {
        return database.read(handle -> measures.board(handle, filter, shown));
    }

    /**
     * A part of the measures that are in force on a day, among all that a filter means; each as it is told of that day, by
     * imposer, targets, kind and rate. Its cursor is how many came before.
     *
     * @param skip how many to pass over
     */
    public Page<Measure> measuresInForce(FactFilter filter, LocalDate day, int skip, int limit) {
        return database.read(handle -> measures.inForce(handle, filter, day, skip, limit));
    }

    /** The person of a key, if any engagement or statement names the person. */
    public Optional<Person> person(String key) {
        return database.read(handle -> PersonFile.person(
                key,
                facts.persons().name(handle, key),
                PersonQueries.offices(handle, key),
                facts.count(handle, FactFilter.of(Sort.ENGAGEMENT).with(Field.PERSON, key)),
                facts.count(handle, FactFilter.of(Sort.STATEMENT).with(Field.PERSON, key))));
    }

    /** An article by its id. */
    public Optional<StoredArticle> article(ArticleId id) {
        return database.read(handle -> articles.one(handle, id));
    }

    /** Some articles; those that are not there are missing. */
    public Map<ArticleId, Article> articles(Collection<ArticleId> ids) {
        return database.read(handle -> articles.some(handle, ids));
    }

    /** How much there is. */
    public Holdings holdings() {
        return known().holdings();
    }

    /** How many articles were published in each month that has any, in order. */
    public SortedMap<YearMonth, Long> articlesByMonth() {
        return known().months();
    }

    /** What nearly every page tells, counted again whenever something was read or changed. */
    private Known known() {
        return database.read(handle -> {
            long now = Revision.RECORD.number(handle);
            Known known = this.known;
            if (known == null || known.revision() != now) {
                known = new Known(now, ArticleQueries.byMonth(handle), holdings(handle));
                this.known = known;
            }
            return known;
        });
    }

    private Holdings holdings(Handle handle) {
        Map<Sort, Long> numbers = new EnumMap<>(Sort.class);
        for (Sort sort : Sort.values()) {
            numbers.put(sort, facts.size(handle, sort));
        }
        return new Holdings(
                ArticleQueries.count(handle),
                numbers,
                ArticleQueries.latest(handle).orElse(null));
    }

    /**
     * A part of the list of some facts, with how many of all of them have each value of some fields.
     *
     * @param type the noun of the filter's sort
     * @param fields the fields
     * @param values how many values of each field at most
     * @throws IllegalArgumentException if the filter is not for that type, or the cursor none of ours
     */
    public <T> Listed<T> listed(
            FactFilter filter, Class<T> type, PageRequest request, Collection<Field> fields, int values) {
        return database.read(handle -> facts.listed(handle, filter, type, request, fields, values));
    }

    /** The last first day, cut to what is known of it, of the facts that a filter means and that have each of some values. */
    public Map<String, PartialDate> lastDays(FactFilter filter, Field field, Collection<String> values) {
        return database.read(handle -> facts.lastDays(handle, filter, field, values));
    }

    /**
     * The persons in whose names some words occur, the most frequent first, at most so many; {@code wang} finds Wang Yi.
     *
     * @param words words as a person types them
     */
    public List<Count> persons(String words, int limit) {
        String key = Words.key(words);
        return key.isEmpty()
                ? List.of()
                : database.read(handle -> facts.persons().persons(handle, key, limit));
    }

    /** What was read in an article, with what was declined. */
    public Optional<ArticleReading> reading(ArticleId id) {
        return database.read(handle -> articleTable.reading(handle, id));
    }

    /** A part of the list of some articles, the newest first; {@code after} may be null for the first part. */
    public ArticlePage articles(ArticleFilter filter, PageRequest request) {
        return database.read(handle -> articles.page(handle, filter, request));
    }

    /** What has been read of each outlet, by name. */
    public List<OutletCoverage> coverage() {
        return database.read(articles::coverage);
    }

    /** The number of the latest change: what was asked before it may be asked again. */
    public long latestChange() {
        return database.read(ChangeTable::latest);
    }

    /** What changed after a change (0: from the start), in order; at most so many. */
    public List<Change> changes(long since, int limit) {
        return database.read(handle -> ChangeTable.since(handle, since, limit));
    }

    /** The latest changes, the last one first; at most so many. */
    public List<Change> newestChanges(int limit) {
        return database.read(handle -> ChangeTable.newest(handle, limit));
    }

    /** What changed of one fact, in order. */
    public List<Change> history(Sort sort, String id) {
        return database.read(handle -> ChangeTable.of(handle, sort, id));
    }

    /** How often facts were changed since they were added, by their ids; those that never were are missing. */
    public Map<String, Integer> revisions(Collection<String> ids) {
        return database.read(handle -> ChangeTable.revisions(handle, ids));
    }

    private <T> Page<T> page(FactFilter filter, Class<T> type, PageRequest request) {
        return database.read(handle -> facts.page(handle, filter, type, request));
    }

    private Optional<Found<Engagement>> engagement(Handle handle, String id) {
        String sought = id;
        for (int step = 0; step < 3; step++) {
            Optional<Found<Engagement>> found = one(handle, Sort.ENGAGEMENT, sought, Engagement.class);
            if (found.isPresent()) {
                return found;
            }
            String from = sought;
            Optional<String> next = FactQueries.mergedInto(handle, from).or(() -> ReferentTable.current(handle, from));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            sought = next.get();
        }
        return Optional.empty();
    }

    private <T> Optional<Found<T>> one(Handle handle, Sort sort, String id, Class<T> type) {
        return facts.one(handle, id, sort, type, new QuotedArticles(articleTable, handle));
    }
}
