package dev.readout.server.shelf;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.store.RecordQueries;
import dev.readout.store.RecordStore;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Count;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import dev.readout.store.query.Found;
import dev.readout.store.query.Page;
import dev.readout.store.query.PageRequest;
import dev.readout.store.query.Person;
import dev.readout.store.query.StoredArticle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The record as a store keeps it. Asked by several threads; nothing but the answers is held in memory. */
public final class StoreShelf implements Shelf {

    /** How much can hang on one contact or article. */
    private static final int WHOLE = 1_000;

    private final RecordQueries queries;
    private final StoreLists lists;
    private final StoreSurroundings surroundings;
    private final MeasureShelf measures;
    private final TallyShelf tallies;
    private final ReviewShelf reviews;
    private final ChangeShelf changes;

    /** What is in a store; it stays the caller's to close. */
    public StoreShelf(RecordStore store) {
        this.queries = store.queries();
        this.lists = new StoreLists(queries);
        this.surroundings = new StoreSurroundings(queries);
        this.measures = new StoreMeasures(queries, lists);
        this.tallies = new StoreTallies(queries, store.sources());
        this.reviews = new StoreReviews(store.reviews());
        this.changes = new StoreChanges(store);
    }

    @Override
    public MeasureShelf measures() {
        return measures;
    }

    @Override
    public TallyShelf tallies() {
        return tallies;
    }

    @Override
    public ReviewShelf reviews() {
        return reviews;
    }

    @Override
    public ChangeShelf changes() {
        return changes;
    }

    @Override
    public Optional<Engagement> engagement(String id) {
        return queries.engagement(id).map(Found::fact);
    }

    @Override
    public Optional<Statement> statement(String id) {
        return queries.statement(id).map(Found::fact);
    }

    @Override
    public Optional<Agreement> agreement(String id) {
        return queries.agreement(id).map(Found::fact);
    }

    @Override
    public Optional<Measure> measure(String id) {
        return queries.measure(id).map(Found::fact);
    }

    @Override
    public Optional<CodedEvent> event(String id) {
        return queries.event(id).map(Found::fact);
    }

    @Override
    public List<Statement> statementsOf(String engagement) {
        return statementsOf(List.of(engagement));
    }

    @Override
    public List<Statement> statementsOf(Collection<String> engagements) {
        return inOrder(
                FactFilters.any(Sort.STATEMENT, Field.ENGAGEMENT, engagements),
                queries::statements,
                Comparator.comparing(Statement::evidence).thenComparing(Statement::id));
    }

    @Override
    public List<Agreement> agreementsOf(String engagement) {
        return inOrder(
                FactFilters.any(Sort.AGREEMENT, Field.ENGAGEMENT, List.of(engagement)),
                queries::agreements,
                Comparator.comparing(Agreement::evidence).thenComparing(Agreement::id));
    }

    private static <T> List<T> inOrder(
            Optional<FactFilter> filter, BiFunction<FactFilter, PageRequest, Page<T>> list, Comparator<T> order) {
        return filter.map(one -> list.apply(one, PageRequest.newest(WHOLE)).facts().stream()
                        .sorted(order)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Engagement> neighbours(Engagement engagement, int most) {
        return surroundings.neighbours(engagement, most);
    }

    @Override
    public Map<ArticleId, Article> articles(Collection<ArticleId> ids) {
        return queries.articles(ids);
    }

    @Override
    public Optional<StoredArticle> article(ArticleId id) {
        return queries.article(id);
    }

    @Override
    public Optional<ArticleReading> reading(ArticleId id) {
        return queries.reading(id);
    }

    @Override
    public InArticle readIn(ArticleId article) {
        PageRequest all = PageRequest.oldest(WHOLE);
        return new InArticle(
                queries.engagements(in(article, Sort.ENGAGEMENT), all).facts(),
                queries.statements(in(article, Sort.STATEMENT), all).facts(),
                queries.agreements(in(article, Sort.AGREEMENT), all).facts(),
                queries.measures(in(article, Sort.MEASURE), all).facts());
    }

    private static FactFilter in(ArticleId article, Sort sort) {
        return FactFilter.of(sort).with(Field.ARTICLE, article.value());
    }

    @Override
    public Listing<Engagement> engagements(Query query) {
        return lists.engagements(query);
    }

    @Override
    public Listing<Statement> statements(Query query) {
        return lists.statements(query);
    }

    @Override
    public Listing<Agreement> agreements(Query query) {
        return lists.agreements(query);
    }

    @Override
    public Listing<CodedEvent> events(EventQuery query) {
        return lists.events(query);
    }

    @Override
    public Listing<Article> articles(Query query) {
        return lists.articles(query);
    }

    @Override
    public List<Count> counts(Sort sort, Query query, Field field, int most) {
        return lists.counts(sort, query, field, most);
    }

    @Override
    public Optional<Person> person(String key) {
        return queries.person(key);
    }

    @Override
    public List<Count> persons(String words, int most) {
        return queries.persons(words, most);
    }

    @Override
    public List<Engagement> upcoming(LocalDate from, Collection<StateCode> parties, int most) {
        return surroundings.upcoming(from, parties, most);
    }
}
