package dev.readout.server.shelf;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Party;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import dev.readout.store.RecordQueries;
import dev.readout.store.RecordStore;
import dev.readout.store.Reviews;
import dev.readout.store.SourceLedger;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.ArticlePage;
import dev.readout.store.query.Count;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import dev.readout.store.query.Found;
import dev.readout.store.query.Holdings;
import dev.readout.store.query.Listed;
import dev.readout.store.query.MeasureHistory;
import dev.readout.store.query.OutletCoverage;
import dev.readout.store.query.Page;
import dev.readout.store.query.PageRequest;
import dev.readout.store.query.Person;
import dev.readout.store.query.SourceCoverage;
import dev.readout.store.query.StoredArticle;
import dev.readout.store.review.Decision;
import dev.readout.store.review.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The record as a store keeps it. Asked by several threads; nothing but the answers is held in memory. */
public final class StoreShelf implements Shelf {

    /** How much can hang on one contact or article. */
    private static final int WHOLE = 1_000;

    /** The latest measures of two states on each other. */
    private static final int BETWEEN = 200;

    private static final int FACET_VALUES = 24;
    private static final String UNDATED = "";

    private final RecordQueries queries;
    private final Reviews reviews;
    private final SourceLedger sources;
    private final FactFilters filters;

    /** What is in a store; it stays the caller's to close. */
    public StoreShelf(RecordStore store) {
        this.queries = store.queries();
        this.reviews = store.reviews();
        this.sources = store.sources();
        this.filters = new FactFilters(queries);
    }

    @Override
    public Overview overview() {
        Holdings holdings = queries.holdings();
        return new Overview(
                holdings.articles(),
                holdings.number(Sort.ENGAGEMENT),
                holdings.number(Sort.STATEMENT),
                holdings.number(Sort.AGREEMENT),
                holdings.number(Sort.MEASURE),
                Optional.ofNullable(holdings.latest()));
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
        List<StateCode> parties =
                engagement.parties().stream().map(Party::state).toList();
        FactFilter same = FactFilters.all(Sort.ENGAGEMENT, Field.STATE, parties);
        Stream<Engagement> near = engagement.start() == null
                ? queries.engagements(same, PageRequest.newest(most * 2)).facts().stream()
                : new Nearest<>(queries::engagements, Engagement::start, Engagement::id)
                        .to(engagement.start().firstDay(), same, most * 2);
        return near.filter(one -> !one.id().equals(engagement.id()))
                .filter(one -> one.parties().size() <= parties.size() + 1)
                .limit(most)
                .toList();
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
        return listing(
                filters.of(Sort.ENGAGEMENT, query),
                Engagement.class,
                query,
                Map.of("kind", Field.KIND, "status", Field.STATUS, "state", Field.STATE, "topic", Field.TOPIC));
    }

    @Override
    public Listing<Statement> statements(Query query) {
        return listing(
                filters.of(Sort.STATEMENT, query),
                Statement.class,
                query,
                Map.of("act", Field.KIND, "state", Field.BY, "topic", Field.TOPIC));
    }

    @Override
    public Listing<Agreement> agreements(Query query) {
        return listing(filters.of(Sort.AGREEMENT, query), Agreement.class, query, Map.of());
    }

    @Override
    public Listing<Measure> measures(MeasureQuery query) {
        return listing(
                Optional.of(FactFilters.of(query)),
                Measure.class,
                Query.all(query.limit()).after(query.after()),
                Map.of());
    }

    @Override
    public Listing<CodedEvent> events(EventQuery query) {
        return listing(
                Optional.of(FactFilters.of(query)),
                CodedEvent.class,
                Query.all(query.limit()).after(query.after()),
                Map.of());
    }

    private <T> Listing<T> listing(Optional<FactFilter> filter, Class<T> type, Query query, Map<String, Field> facets) {
        if (filter.isEmpty()) {
            return Listing.of(List.of(), 0, null);
        }
        Map<String, Field> counted = query.faceted() ? facets : Map.of();
        Listed<T> listed = queries.listed(filter.get(), type, request(query), counted.values(), FACET_VALUES);
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        counted.forEach((name, field) -> {
            Map<String, Long> values = new TreeMap<>();
            listed.counts().getOrDefault(field, List.of()).stream()
                    .filter(count -> !count.value().isEmpty())
                    .forEach(count -> values.put(count.value(), count.number()));
            counts.put(name, values);
        });
        Page<T> page = listed.page();
        return new Listing<>(page.facts(), page.total(), counts, page.next().orElse(null));
    }

    private static PageRequest request(Query query) {
        return PageRequest.newest(query.limit()).after(query.after()).skipping(query.offset());
    }

    @Override
    public Listing<Article> articles(Query query) {
        ArticlePage page = queries.articles(FactFilters.articles(query), request(query));
        return Listing.of(page.articles(), page.total(), page.next().orElse(null));
    }

    @Override
    public List<Measure> measures(Collection<StateCode> by) {
        return queries.measures(FactFilters.all(Sort.MEASURE, Field.BY, by), PageRequest.newest(WHOLE))
                .facts();
    }

    @Override
    public List<Measure> measuresAround(LocalDate day, int most) {
        return new Nearest<>(queries::measures, Measure::effective, Measure::id)
                .to(day, FactFilter.of(Sort.MEASURE), most * 2)
                .limit(most)
                .toList();
    }

    @Override
    public List<Measure> measuresBetween(StateCode one, StateCode other) {
        String pair = Stream.of(one, other).sorted().map(StateCode::value).collect(Collectors.joining("-"));
        FactFilter filter = FactFilter.of(Sort.MEASURE)
                .with(Field.PAIR, pair)
                .with(Field.BY, one.value())
                .with(Field.BY, other.value());
        return queries.measures(filter, PageRequest.newest(BETWEEN)).facts();
    }

    @Override
    public List<MeasureHistory> measureHistories(MeasureQuery query) {
        return queries.measureHistories(FactFilters.of(query), query.limit());
    }

    @Override
    public List<Count> counts(Sort sort, Query query, Field field, int most) {
        return filters.of(sort, query)
                .map(filter -> queries.counts(filter, field, most))
                .orElse(List.of());
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
    public long latestChange() {
        return queries.latestChange();
    }

    @Override
    public List<Change> changes(long after, int most) {
        return queries.changes(after, most).stream().map(StoreShelf::change).toList();
    }

    @Override
    public List<Change> changes(Sort sort, String id) {
        return queries.history(sort, id).stream().map(StoreShelf::change).toList();
    }

    private static Change change(dev.readout.store.query.Change change) {
        return new Change(
                change.seq(),
                change.at(),
                change.kind().code(),
                change.cause().code(),
                change.fact().sort().code(),
                change.fact().name());
    }

    @Override
    public Map<String, Integer> revisions(Collection<String> ids) {
        return queries.revisions(ids);
    }

    @Override
    public Optional<Object> asRead(Sort sort, String id) {
        return reviews.asRead(sort, id);
    }

    @Override
    public List<Decision> decisions(int most) {
        return reviews.newest(most);
    }

    @Override
    public List<Decision> decisions(Sort sort, String id) {
        return reviews.about(sort, id);
    }

    @Override
    public Decision decide(Proposal proposal) {
        return reviews.decide(proposal);
    }

    @Override
    public Decision revoke(long number, String who, String why) {
        return reviews.revoke(number, who, why);
    }

    @Override
    public List<Engagement> upcoming(LocalDate from, Collection<StateCode> parties, int most) {
        FactFilter open = FactFilters.open(parties);
        List<Engagement> upcoming = new ArrayList<>(
                queries.engagements(open.since(from), PageRequest.oldest(most)).facts());
        if (upcoming.size() < most) {
            upcoming.addAll(
                    queries.engagements(open.with(Field.MONTH, UNDATED), PageRequest.oldest(most - upcoming.size()))
                            .facts());
        }
        return upcoming;
    }

    @Override
    public List<PairCount> pairs(int most) {
        FactFilter held = FactFilter.of(Sort.ENGAGEMENT).with(Field.STATUS, EngagementStatus.HELD.code());
        List<Count> counts = queries.counts(held, Field.PAIR, most);
        Map<String, PartialDate> last = queries.lastDays(
                held, Field.PAIR, counts.stream().map(Count::value).toList());
        return counts.stream()
                .map(count -> pair(count, last.get(count.value())))
                .toList();
    }

    private static PairCount pair(Count count, @Nullable PartialDate last) {
        String codes = count.value();
        int middle = codes.startsWith("IGO:") ? codes.lastIndexOf("-IGO:") : codes.indexOf('-');
        return new PairCount(
                new StateCode(codes.substring(0, middle)),
                new StateCode(codes.substring(middle + 1)),
                count.number(),
                last == null ? "" : last.toString());
    }

    @Override
    public List<OutletCount> coverage() {
        return queries.coverage().stream()
                .map(one -> new OutletCount(
                        one.outlet(), one.articles(), one.undated(), text(one.first()), text(one.last()), months(one)))
                .toList();
    }

    private static Map<String, Long> months(OutletCoverage outlet) {
        Map<String, Long> months = new TreeMap<>();
        outlet.months().forEach((month, number) -> months.put(month.toString(), number));
        return months;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public List<SourceCoverage> sources() {
        return sources.coverage();
    }

    @Override
    public Map<String, Integer> articlesByMonth() {
        Map<String, Integer> months = new TreeMap<>();
        queries.articlesByMonth().forEach((month, number) -> months.put(month.toString(), number.intValue()));
        return months;
    }
}
