package dev.readout.server.shelf;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Record;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record in memory. Asked by several threads; the same record gives the same answers. */
public final class RecordShelf implements Shelf {

    private final Record record;
    private final Map<ArticleId, Article> articles;
    private final Map<String, Engagement> engagements;
    private final Map<String, String> referents;
    private final Map<String, List<Statement>> statements;
    private final Map<String, List<Agreement>> agreements;
    private final List<Engagement> newest;
    private final List<Statement> latest;

    /** A record whose engagements had no other ids before. */
    public RecordShelf(Record record) {
        this(record, Map.of());
    }

    /**
     * A record.
     *
     * @param referents ids that engagements had before, and the ids they have now
     */
    public RecordShelf(Record record, Map<String, String> referents) {
        this.record = record;
        this.referents = Map.copyOf(referents);
        this.articles = record.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        this.engagements = record.engagements().stream().collect(Collectors.toMap(Engagement::id, Function.identity()));
        this.statements = record.statements().stream()
                .filter(one -> one.engagement() != null)
                .collect(Collectors.groupingBy(one -> String.valueOf(one.engagement())));
        this.agreements = record.agreements().stream()
                .filter(one -> one.engagement() != null)
                .collect(Collectors.groupingBy(one -> String.valueOf(one.engagement())));
        this.newest = record.engagements().stream()
                .sorted(newest(Engagement::start, Engagement::id))
                .toList();
        this.latest = record.statements().stream()
                .sorted(newest(one -> published(one.evidence()), Statement::id))
                .toList();
    }

    @Override
    public Overview overview() {
        return new Overview(
                record.articles().size(),
                record.engagements().size(),
                record.statements().size(),
                record.agreements().size(),
                record.measures().size(),
                record.articles().stream()
                        .filter(article -> article.published() != null)
                        .map(article -> article.published().date().lastDay())
                        .max(Comparator.naturalOrder()));
    }

    @Override
    public Optional<Engagement> engagement(String id) {
        return Optional.ofNullable(engagements.get(referents.getOrDefault(id, id)));
    }

    @Override
    public Optional<Statement> statement(String id) {
        return one(record.statements(), Statement::id, id);
    }

    @Override
    public Optional<Agreement> agreement(String id) {
        return one(record.agreements(), Agreement::id, id);
    }

    @Override
    public Optional<Measure> measure(String id) {
        return one(record.measures(), Measure::id, id);
    }

    @Override
    public Optional<CodedEvent> event(String id) {
        return one(record.events(), CodedEvent::id, id);
    }

    private static <T> Optional<T> one(List<T> facts, Function<T, String> key, String id) {
        return facts.stream().filter(one -> key.apply(one).equals(id)).findFirst();
    }

    @Override
    public List<Statement> statementsOf(String engagement) {
        return statements.getOrDefault(engagement, List.of());
    }

    @Override
    public List<Agreement> agreementsOf(String engagement) {
        return agreements.getOrDefault(engagement, List.of());
    }

    @Override
    public List<Engagement> neighbours(Engagement engagement, int most) {
        List<StateCode> parties = states(engagement);
        long day = day(engagement);
        return newest.stream()
                .filter(one -> !one.id().equals(engagement.id()))
                .filter(one -> states(one).containsAll(parties) && one.parties().size() <= parties.size() + 1)
                .sorted(Comparator.comparing((Engagement one) -> one.start() == null)
                        .thenComparing(one -> Math.abs(day(one) - day))
                        .thenComparing(Engagement::id))
                .limit(most)
                .toList();
    }

    private static long day(Engagement engagement) {
        return engagement.start() == null ? 0 : engagement.start().firstDay().toEpochDay();
    }

    @Override
    public Map<ArticleId, Article> articles(Collection<ArticleId> ids) {
        Map<ArticleId, Article> found = new HashMap<>();
        ids.forEach(id -> Optional.ofNullable(articles.get(id)).ifPresent(article -> found.put(id, article)));
        return found;
    }

    @Override
    public InArticle readIn(ArticleId article) {
        Predicate<Evidence> here = evidence -> evidence.article().equals(article);
        return new InArticle(
                record.engagements().stream()
                        .filter(one -> one.mentions().stream().anyMatch(mention -> here.test(mention.evidence())))
                        .toList(),
                record.statements().stream()
                        .filter(one -> here.test(one.evidence()))
                        .toList(),
                record.agreements().stream()
                        .filter(one -> here.test(one.evidence()))
                        .toList(),
                record.measures().stream()
                        .filter(one -> one.mentions().stream().anyMatch(here))
                        .toList());
    }

    @Override
    public Listing<Engagement> engagements(Query query) {
        List<Engagement> found = newest.stream()
                .filter(one -> states(one).containsAll(query.states()))
                .filter(one -> query.kind() == null || one.kind() == query.kind())
                .filter(one -> query.status() == null || one.status() == query.status())
                .filter(one -> query.topic() == null || one.topics().contains(query.topic()))
                .filter(one -> query.person() == null
                        || one.parties().stream()
                                .flatMap(party -> party.participants().stream())
                                .anyMatch(person -> has(person.name(), query.person())))
                .filter(one -> within(one.start(), query.since(), query.until()))
                .filter(one -> query.words() == null
                        || one.mentions().stream()
                                .anyMatch(mention -> has(mention.evidence().quote(), query.words())))
                .toList();
        Map<String, Map<String, Long>> facets = Map.of(
                "kind", counts(found, one -> List.of(one.kind().code())),
                "status", counts(found, one -> List.of(one.status().code())),
                "state",
                        counts(
                                found,
                                one -> states(one).stream()
                                        .map(StateCode::value)
                                        .toList()),
                "topic",
                        counts(
                                found,
                                one -> one.topics().stream()
                                        .map(topic -> topic.code())
                                        .toList()));
        return listing(found, query.offset(), query.limit(), query.after(), facets);
    }

    @Override
    public Listing<Statement> statements(Query query) {
        List<Statement> found = latest.stream()
                .filter(one -> query.states().isEmpty()
                        || (one.state() != null && query.states().contains(one.state())))
                .filter(one -> query.act() == null || one.act() == query.act())
                .filter(one -> query.topic() == null || one.topics().contains(query.topic()))
                .filter(one -> query.person() == null || has(one.speaker(), query.person()))
                .filter(one -> within(published(one.evidence()), query.since(), query.until()))
                .filter(one -> query.words() == null || has(one.evidence().quote(), query.words()))
                .toList();
        Map<String, Map<String, Long>> facets = Map.of(
                "act", counts(found, one -> List.of(one.act().code())),
                "state",
                        counts(
                                found,
                                one -> one.state() == null
                                        ? List.of()
                                        : List.of(one.state().value())),
                "topic",
                        counts(
                                found,
                                one -> one.topics().stream()
                                        .map(topic -> topic.code())
                                        .toList()));
        return listing(found, query.offset(), query.limit(), query.after(), facets);
    }

    @Override
    public Listing<Agreement> agreements(Query query) {
        List<Agreement> found = record.agreements().stream()
                .filter(one -> one.parties().containsAll(query.states()))
                .sorted(newest(one -> published(one.evidence()), Agreement::id))
                .toList();
        return listing(found, query.offset(), query.limit(), query.after(), Map.of());
    }

    @Override
    public Listing<Article> articles(Query query) {
        List<Article> found = record.articles().stream()
                .filter(one -> query.words() == null || has(one.text(), query.words()))
                .sorted(newest(
                        one -> one.published() == null ? null : one.published().date(),
                        one -> one.id().value()))
                .toList();
        return listing(found, query.offset(), query.limit(), query.after(), Map.of());
    }

    @Override
    public List<Measure> measures(Collection<StateCode> by) {
        return record.measures().stream()
                .filter(one -> by.isEmpty() || by.contains(one.by()))
                .toList();
    }

    @Override
    public Listing<Measure> measures(MeasureQuery query) {
        Function<Measure, @Nullable PartialDate> day =
                one -> one.effective() == null ? one.announced() : one.effective();
        List<Measure> found = record.measures().stream()
                .filter(one -> query.by() == null || one.by().equals(query.by()))
                .filter(one -> query.target() == null || one.targets().contains(query.target()))
                .filter(one -> query.kind() == null || one.kind() == query.kind())
                .filter(one -> query.status() == null || one.status() == query.status())
                .filter(one -> within(day.apply(one), query.since(), query.until()))
                .sorted(newest(day, Measure::id))
                .toList();
        return listing(found, 0, query.limit(), query.after(), Map.of());
    }

    @Override
    public Listing<CodedEvent> events(EventQuery query) {
        List<CodedEvent> found = record.events().stream()
                .filter(one -> query.source() == null
                        || query.source().equals(one.source().state()))
                .filter(one -> query.target() == null
                        || query.target().equals(one.target().state()))
                .filter(one -> query.type() == null || one.type() == query.type())
                .filter(one -> within(one.date(), query.since(), query.until()))
                .sorted(newest(CodedEvent::date, CodedEvent::id))
                .toList();
        return listing(found, 0, query.limit(), query.after(), Map.of());
    }

    /** A record in memory never changes. */
    @Override
    public long latestChange() {
        return 0;
    }

    @Override
    public List<Change> changes(long after, int most) {
        return List.of();
    }

    @Override
    public Map<String, Integer> revisions(Collection<String> ids) {
        return Map.of();
    }

    @Override
    public List<Engagement> upcoming(LocalDate from, int most) {
        return newest.stream()
                .filter(one -> one.status() == EngagementStatus.SCHEDULED || one.status() == EngagementStatus.PROPOSED)
                .filter(one -> one.start() == null || !one.start().lastDay().isBefore(from))
                .sorted(Comparator.comparing((Engagement one) -> one.start() == null)
                        .thenComparing(RecordShelf::day)
                        .thenComparing(Engagement::id))
                .limit(most)
                .toList();
    }

    @Override
    public List<PairCount> pairs(int most) {
        Map<List<StateCode>, List<Engagement>> pairs = new HashMap<>();
        for (Engagement one : record.engagements()) {
            if (one.status() == EngagementStatus.HELD && one.parties().size() == 2) {
                pairs.computeIfAbsent(states(one).stream().sorted().toList(), pair -> new ArrayList<>())
                        .add(one);
            }
        }
        return pairs.entrySet().stream()
                .map(entry -> new PairCount(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getValue().size(),
                        last(entry.getValue())))
                .sorted(Comparator.comparing(PairCount::held)
                        .reversed()
                        .thenComparing(PairCount::first)
                        .thenComparing(PairCount::second))
                .limit(most)
                .toList();
    }

    private static String last(List<Engagement> engagements) {
        return engagements.stream()
                .filter(one -> one.start() != null)
                .map(one -> one.start().toString())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    @Override
    public List<OutletCount> coverage() {
        Map<String, List<Article>> outlets = new TreeMap<>();
        record.articles()
                .forEach(one -> outlets.computeIfAbsent(
                                one.outlet() == null ? "" : one.outlet(), name -> new ArrayList<>())
                        .add(one));
        List<OutletCount> counts = new ArrayList<>();
        outlets.forEach((name, list) -> {
            List<String> days = list.stream()
                    .filter(one -> one.published() != null)
                    .map(one -> one.published().date().toString())
                    .sorted()
                    .toList();
            counts.add(new OutletCount(
                    name,
                    list.size(),
                    list.size() - days.size(),
                    days.isEmpty() ? "" : days.get(0),
                    days.isEmpty() ? "" : days.get(days.size() - 1)));
        });
        return counts;
    }

    @Override
    public Map<String, Integer> articlesByMonth() {
        Map<String, Integer> months = new TreeMap<>();
        record.articles().stream()
                .filter(one -> one.published() != null
                        && one.published().date().toString().length() >= 7)
                .forEach(one -> months.merge(one.published().date().toString().substring(0, 7), 1, Integer::sum));
        return months;
    }

    private @Nullable PartialDate published(Evidence evidence) {
        Article article = articles.get(evidence.article());
        return article == null || article.published() == null
                ? null
                : article.published().date();
    }

    private static List<StateCode> states(Engagement engagement) {
        return engagement.parties().stream().map(party -> party.state()).toList();
    }

    private static boolean has(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static boolean within(
            @Nullable PartialDate date, @Nullable PartialDate since, @Nullable PartialDate until) {
        if (since == null && until == null) {
            return true;
        }
        return date != null
                && (since == null || !date.lastDay().isBefore(since.firstDay()))
                && (until == null || !date.firstDay().isAfter(until.lastDay()));
    }

    private static <T> Comparator<T> newest(Function<T, @Nullable PartialDate> date, Function<T, String> id) {
        Function<T, LocalDate> day = one -> {
            PartialDate known = date.apply(one);
            return known == null ? LocalDate.MIN : known.lastDay();
        };
        return Comparator.comparing(day).reversed().thenComparing(id);
    }

    private static <T> Map<String, Long> counts(List<T> items, Function<T, List<String>> values) {
        return items.stream()
                .flatMap(one -> values.apply(one).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static <T> Listing<T> listing(
            List<T> found, int offset, int limit, @Nullable String after, Map<String, Map<String, Long>> facets) {
        int from = after == null ? offset : Integer.parseUnsignedInt(after);
        int end = from + limit;
        return new Listing<>(
                found.stream().skip(from).limit(limit).toList(),
                found.size(),
                facets,
                end < found.size() ? Integer.toString(end) : null);
    }
}
