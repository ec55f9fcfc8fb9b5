package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.linking.RecordLinker;
import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.Party;
import dev.readout.model.record.Record;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import dev.readout.store.fact.FactIndexer;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.Sort;
import dev.readout.store.fact.Tag;
import dev.readout.store.query.ArticleFilter;
import dev.readout.store.query.ArticlePage;
import dev.readout.store.query.Change;
import dev.readout.store.query.Count;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import dev.readout.store.query.Found;
import dev.readout.store.query.MeasureHistory;
import dev.readout.store.query.Order;
import dev.readout.store.query.OutletCoverage;
import dev.readout.store.query.Page;
import dev.readout.store.query.PageRequest;
import dev.readout.store.query.Person;
import dev.readout.store.query.StoredArticle;
import dev.readout.store.review.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store answers, on whatever database; held against plain loops over the linker's record. */
abstract class QueryContract extends OpenStore {

    private static final Record RECORD = new RecordLinker().link(READINGS);
    private static final FactFilter ENGAGEMENTS = FactFilter.of(Sort.ENGAGEMENT);
    private static final FactFilter STATEMENTS = FactFilter.of(Sort.STATEMENT);

    @Test
    void findsEngagementsByTheirSides() {
        ingest(READINGS);
        List<Engagement> expected = RECORD.engagements().stream()
                .filter(engagement -> states(engagement).containsAll(Set.of("CHN", "PRT")))
                .toList();
        Page<Engagement> found = store.queries()
                .engagements(ENGAGEMENTS.with(Field.STATE, "CHN").with(Field.STATE, "PRT"), PageRequest.oldest(100));
        assertThat(found.facts()).isNotEmpty().containsExactlyElementsOf(expected);
        assertThat(found.total()).isEqualTo(expected.size());
        assertThat(store.queries().count(ENGAGEMENTS.with(Field.PAIR, "CHN-PRT")))
                .isEqualTo(expected.size());
        assertThat(store.queries().count(ENGAGEMENTS.without(Field.STATE, "CHN")))
                .isEqualTo(RECORD.engagements().stream()
                        .filter(engagement -> !states(engagement).contains("CHN"))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void walksThroughAllPagesInBothOrders(int limit) {
        ingest(READINGS);
        List<Engagement> oldest = walk(PageRequest.oldest(limit));
        assertThat(oldest).containsExactlyElementsOf(RECORD.engagements());
        List<Engagement> newest = walk(PageRequest.newest(limit));
        assertThat(newest).containsExactlyInAnyOrderElementsOf(RECORD.engagements());
        assertThat(newest.stream().filter(one -> one.start() != null).toList())
                .isSortedAccordingTo(Comparator.comparing(QueryContract::firstDay, Comparator.<LocalDate>naturalOrder())
                        .reversed());
        assertThat(newest.stream().dropWhile(one -> one.start() != null)).allMatch(one -> one.start() == null);
    }

    /** Months with so many facts that they are read through instead of looked up. */
    @ParameterizedTest
    @EnumSource(Order.class)
    void walksThroughLongMonths(Order order) {
        List<ArticleReading> many = Readings.of(300, 3);
        ingest(many);
        FactFilter filter = STATEMENTS.with(Field.TOPIC, "tariffs");
        List<Found<Statement>> all = new ArrayList<>();
        PageRequest request = new PageRequest(order, 37, null, 0);
        Optional<String> next = Optional.empty();
        do {
            Page<Statement> page = store.queries().statements(filter, request.after(next.orElse(null)));
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        Comparator<Found<Statement>> byDay = Comparator.comparing(found -> published(found, many));
        assertThat(all.stream().map(Found::fact))
                .containsExactlyInAnyOrderElementsOf(
                        new RecordLinker().link(many).statements());
        assertThat(all.stream().filter(found -> !published(found, many).isEmpty()))
                .isSortedAccordingTo(order == Order.NEWEST ? byDay.reversed() : byDay);
        assertThat(all.stream().dropWhile(found -> !published(found, many).isEmpty()))
                .allMatch(found -> published(found, many).isEmpty());
        for (int skip : List.of(0, 1, 36, 250, 480, 599, 600)) {
            assertThat(store.queries()
                            .statements(filter, new PageRequest(order, 20, null, skip))
                            .items())
                    .as("past " + skip)
                    .isEqualTo(all.subList(skip, Math.min(all.size(), skip + 20)));
        }
    }

    private static String published(Found<Statement> found, List<ArticleReading> readings) {
        return readings.stream()
                .map(ArticleReading::article)
                .filter(article -> article.id().equals(found.fact().evidence().article()))
                .map(article -> article.published() == null
                        ? ""
                        : article.published().date().firstDay().toString())
                .findFirst()
                .orElseThrow();
    }

    /** Whatever was read, withdrawn and decided in between: what is counted is what is shown. */
    @Test
    void countsWhatIsShown() {
        Random random = new Random(9);
        for (int from = 0; from < READINGS.size(); from += 8) {
            ingest(READINGS.subList(from, from + 8));
            List<Engagement> shown = store.record(Layer.SHOWN).engagements();
            Engagement one = shown.get(random.nextInt(shown.size()));
            store.reviews().decide(Proposal.correct(Sort.ENGAGEMENT, one.id(), "status", "cancelled", "ann", "it was"));
            String other = store.record(Layer.SHOWN).statements().get(0).id();
            store.reviews().decide(Proposal.reject(Sort.STATEMENT, other, "ann", "not said"));
        }
        for (Sort sort : Sort.values()) {
            Map<String, Long> expected = new TreeMap<>();
            for (Found<?> found : shown(sort)) {
                FactIndexer indexer = new FactIndexer(
                        id -> store.queries().articles(List.of(id)).get(id));
                for (Tag tag : indexer.index(found.fact()).tags(found.review())) {
                    expected.merge(tag.facet().code() + " " + tag.value(), 1L, Long::sum);
                }
            }
            Map<String, Long> counted = new TreeMap<>();
            counted.put("all ", store.queries().count(FactFilter.of(sort)));
            for (Field field : Field.values()) {
                store.queries()
                        .counts(FactFilter.of(sort), field, 1_000)
                        .forEach(count -> counted.put(field.code() + " " + count.value(), count.number()));
            }
            expected.keySet().removeIf(key -> key.startsWith("last_month"));
            Optional.ofNullable(expected.remove("month 2023-01"))
                    .ifPresent(number -> expected.put("month 2023", number));
            counted.keySet().removeIf(key -> key.startsWith("engagement ") || key.startsWith("article "));
            assertThat(counted).as(sort.code()).isEqualTo(expected);
        }
    }

    private List<? extends Found<?>> shown(Sort sort) {
        PageRequest all = PageRequest.newest(1_000);
        FactFilter filter = FactFilter.of(sort);
        return switch (sort) {
            case ENGAGEMENT -> store.queries().engagements(filter, all).items();
            case STATEMENT -> store.queries().statements(filter, all).items();
            case AGREEMENT -> store.queries().agreements(filter, all).items();
            case MEASURE -> store.queries().measures(filter, all).items();
            case EVENT -> store.queries().events(filter, all).items();
        };
    }

    @Test
    void findsStatementsByWhoSpeaksToWhom() {
        ingest(READINGS);
        Page<Statement> found = store.queries()
                .statements(
                        STATEMENTS
                                .with(Field.BY, "NGA")
                                .with(Field.TO, "TUR")
                                .with(Field.TOPIC, "tariffs")
                                .with(Field.KIND, "warn"),
                        PageRequest.newest(100));
        assertThat(found.facts())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(RECORD.statements().stream()
                        .filter(statement -> new StateCode("NGA").equals(statement.state()))
                        .filter(statement -> new StateCode("TUR").equals(statement.addressee()))
                        .toList());
        assertThat(store.queries().count(STATEMENTS.with(Field.TOPIC, "taiwan")))
                .isZero();
    }

    @Test
    void findsByDays() {
        ingest(READINGS);
        LocalDate since = LocalDate.of(2025, 2, 2);
        LocalDate until = LocalDate.of(2025, 2, 4);
        assertThat(store.queries()
                        .engagements(ENGAGEMENTS.since(since).until(until), PageRequest.oldest(100))
                        .facts())
                .isNotEmpty()
                .containsExactlyElementsOf(RECORD.engagements().stream()
                        .filter(one -> one.start() != null)
                        .filter(one ->
                                !firstDay(one).isBefore(since) && !firstDay(one).isAfter(until))
                        .toList());
    }

    @Test
    void countsWhatAFilterMeans() {
        ingest(READINGS);
        Map<String, Long> states = RECORD.engagements().stream()
                .flatMap(engagement -> states(engagement).stream())
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        assertThat(numbers(store.queries().counts(ENGAGEMENTS, Field.STATE, 10)))
                .isEqualTo(states);
        Map<String, Long> months = RECORD.engagements().stream()
                .map(engagement -> month(engagement.start()))
                .collect(Collectors.groupingBy(month -> month, Collectors.counting()));
        assertThat(months).containsKeys("2023", "2025-01").doesNotContainKey("2023-01");
        assertThat(numbers(store.queries().counts(ENGAGEMENTS, Field.MONTH, 10)))
                .isEqualTo(months);
        months.forEach((month, number) -> assertThat(store.queries().count(ENGAGEMENTS.with(Field.MONTH, month)))
                .as(month)
                .isEqualTo(number));
        assertThat(store.queries().counts(ENGAGEMENTS, Field.STATE, 2))
                .hasSize(2)
                .isSortedAccordingTo(Comparator.comparingLong(Count::number).reversed());
        assertThat(store.queries().counts(ENGAGEMENTS, Field.PERSON, 10))
                .extracting(Count::label)
                .contains("Şebnem Çelik 😀");
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void filtersAndCountsByEveryField(Field field) {
        ingest(READINGS.subList(0, 5));
        for (Sort sort : Sort.values()) {
            FactFilter filter = FactFilter.of(sort);
            long with = store.queries().count(filter.with(field, "x"));
            long without = store.queries().count(filter.without(field, "x"));
            assertThat(with).isZero();
            assertThat(without).isEqualTo(store.queries().count(filter));
            for (Count count : store.queries().counts(filter, field, 100)) {
                assertThat(store.queries().count(filter.with(field, count.value())))
                        .as("%s %s", sort, count)
                        .isEqualTo(count.number());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tariff, 80",
        "TARIFFS raised, 80",
        "'\"we raised tariffs\"', 80",
        "'\"tariffs raised\"', 0",
        "tarif*, 80",
        "raise, 0",
        "'\"no. 7\"', 2",
        "'\"no. 7\" -steel', 2",
        "sebnem celik, 14",
        "Şebnem -tariffs, 0",
        "\"' or 1=1; drop table fact --\", 0"
    })
    void findsWords(String words, int expected) {
        ingest(READINGS);
        assertThat(store.queries().count(STATEMENTS.matching(words))).isEqualTo(expected);
    }

    @Test
    void findsWordsOfArticles() {
        ingest(READINGS);
        ArticlePage found =
                store.queries().articles(ArticleFilter.all().matching("\"talk no 12\""), PageRequest.newest(10));
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.articles().get(0).text()).contains("talk no. 12.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STATEMENTS.matching("-steel"))
                .withMessageContaining("word");
        assertThatIllegalArgumentException().isThrownBy(() -> STATEMENTS.matching("?!"));
    }

    @Test
    void tellsWhatItKnowsOfAnArticle() {
        ingest(READINGS);
        ArticleReading reading = READINGS.get(4);
        StoredArticle stored = store.queries().article(reading.article().id()).orElseThrow();
        assertThat(stored.article()).isEqualTo(reading.article());
        assertThat(stored.readAt()).isEqualTo(NOW);
        assertThat(stored.sha256())
                .hasSize(64)
                .startsWith(reading.article().id().value());
        assertThat(stored.sources()).containsExactly("articles/4.txt");
        assertThat(store.queries().reading(reading.article().id())).contains(reading);
    }

    @Test
    void listsArticlesAndWhatIsCovered() {
        ingest(READINGS);
        List<Article> walked = new ArrayList<>();
        PageRequest request = PageRequest.newest(9);
        ArticlePage page = store.queries().articles(ArticleFilter.all(), request);
        walked.addAll(page.articles());
        while (page.next().isPresent()) {
            page = store.queries()
                    .articles(ArticleFilter.all(), request.after(page.next().get()));
            walked.addAll(page.articles());
        }
        assertThat(walked).containsExactlyInAnyOrderElementsOf(RECORD.articles());
        List<OutletCoverage> coverage = store.queries().coverage();
        assertThat(coverage.stream().mapToLong(OutletCoverage::articles).sum()).isEqualTo(READINGS.size());
        assertThat(coverage).extracting(OutletCoverage::outlet).containsExactly("", "Outlet 1", "Outlet 2");
        assertThat(coverage)
                .allSatisfy(outlet -> assertThat(outlet.months().values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum()
                                + outlet.undated())
                        .isEqualTo(outlet.articles()));
        assertThat(store.queries()
                        .articles(ArticleFilter.all().of("Outlet 1"), PageRequest.newest(1))
                        .total())
                .isEqualTo(coverage.get(1).articles());
    }

    @Test
    void leadsEveryIdOnThatItEverGave() {
        Set<String> given = new TreeSet<>();
        for (int to = 1; to <= READINGS.size(); to += 3) {
            ingest(READINGS.subList(0, to));
            store.record(Layer.SHOWN).engagements().forEach(one -> given.add(one.id()));
        }
        Record last = store.record(Layer.SHOWN);
        assertThat(given.size()).isGreaterThan(last.engagements().size());
        assertThat(given)
                .allSatisfy(id -> assertThat(store.queries().engagement(id))
                        .as(id)
                        .map(Found::fact)
                        .get()
                        .isIn(last.engagements()));
    }

    @Test
    void logsWhatWasAddedChangedAndWithdrawn() {
        Set<FactKey> followed = new HashSet<>();
        long seen = 0;
        for (int to = 4; to <= READINGS.size(); to += 9) {
            ingest(READINGS.subList(0, to));
            for (Change change : store.queries().changes(seen, 1_000)) {
                assertThat(change.seq()).isGreaterThan(seen);
                seen = change.seq();
                boolean fits = switch (change.kind()) {
                    case ADDED -> followed.add(change.fact()) && change.before() == null;
                    case CHANGED -> followed.contains(change.fact()) && change.before() != null;
                    case WITHDRAWN -> followed.remove(change.fact()) && change.before() != null;
                };
                assertThat(fits).as(change.toString()).isTrue();
            }
        }
        Record record = store.record(Layer.SHOWN);
        assertThat(followed).hasSize(KeepingContract.count(record));
        assertThat(store.queries().latestChange()).isEqualTo(seen);
        assertThat(store.queries().newestChanges(1)).extracting(Change::seq).containsExactly(seen);
    }

    @Test
    void tellsWhichMeasuresAreInForce() {
        ingest(READINGS);
        FactFilter filter = FactFilter.of(Sort.MEASURE).with(Field.BY, "CHN");
        List<MeasureHistory> histories = histories(filter);
        List<Measure> measures = RECORD.measures().stream()
                .filter(measure -> measure.by().value().equals("CHN"))
                .toList();
        assertThat(histories.stream()
                        .mapToInt(history -> history.steps().size())
                        .sum())
                .isPositive()
                .isEqualTo(measures.size());
        assertThat(histories).noneMatch(history -> history.isInForceOn(LocalDate.of(2025, 1, 31)));
        assertThat(histories).allMatch(history -> history.isInForceOn(LocalDate.of(2025, 2, 1)));
    }

    private List<MeasureHistory> histories(FactFilter filter) {
        return store.queries().measureBoard(filter, all -> all).shown();
    }

    /** What is asked of all measures at once is what their histories tell one by one. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2025-01-31", "2025-02-01", "2025-07-15", "2030-01-01"})
    void findsTheMeasuresInForceAmongAny(String text) {
        ingest(READINGS);
        LocalDate day = LocalDate.parse(text);
        FactFilter all = FactFilter.of(Sort.MEASURE);
        List<Measure> told = histories(all).stream()
                .filter(history -> history.isInForceOn(day))
                .flatMap(history -> history.on(day).stream())
                .map(step -> step.found().fact())
                .toList();
        Page<Measure> first = store.queries().measuresInForce(all, day, 0, 3);
        assertThat(first.total()).isEqualTo(told.size());
        List<Measure> found = new ArrayList<>(first.facts());
        found.addAll(store.queries().measuresInForce(all, day, 3, 1_000).facts());
        assertThat(found).isEqualTo(told);
        assertThat(first.next().isPresent()).isEqualTo(told.size() > 3);
    }

    /** A status narrows what is told of the day; what came after it is looked at all the same. */
    @Test
    void aStatusDoesNotHideThatAMeasureWasLifted() {
        ingest(READINGS);
        LocalDate day = LocalDate.of(2030, 1, 1);
        FactFilter all = FactFilter.of(Sort.MEASURE);
        List<Measure> inForce =
                store.queries().measuresInForce(all, day, 0, 1_000).facts();
        for (MeasureStatus status : MeasureStatus.values()) {
            assertThat(store.queries()
                            .measuresInForce(all.with(Field.STATUS, status.code()), day, 0, 1_000)
                            .facts())
                    .isEqualTo(inForce.stream()
                            .filter(measure -> measure.status() == status)
                            .toList());
        }
    }

    @Test
    void tellsAPersonsOffices() {
        ingest(READINGS);
        Person person = store.queries().person("li-ting").orElseThrow();
        assertThat(person.name()).isEqualTo("Li Ting");
        assertThat(person.engagements())
                .isEqualTo(RECORD.engagements().stream()
                        .filter(engagement -> states(engagement).contains("CHN"))
                        .count());
        assertThat(person.offices()).extracting(Person.Office::title).contains("minister");
        assertThat(store.queries().person("nobody")).isEmpty();
    }

    private List<Engagement> walk(PageRequest first) {
        List<Engagement> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<Engagement> page = store.queries().engagements(ENGAGEMENTS, first.after(next.orElse(null)));
            all.addAll(page.facts());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    private static Map<String, Long> numbers(List<Count> counts) {
        return counts.stream().collect(Collectors.toMap(Count::value, Count::number));
    }

    private static Set<String> states(Engagement engagement) {
        return engagement.parties().stream()
                .map(Party::state)
                .map(StateCode::value)
                .collect(Collectors.toSet());
    }

    /** The month, the year where no more is told; empty where nothing is. */
    private static String month(@Nullable PartialDate day) {
        if (day == null) {
            return "";
        }
        return day.precision() == PartialDate.Precision.YEAR
                ? day.toString()
                : day.cutTo(PartialDate.Precision.MONTH).toString();
    }

    private static LocalDate firstDay(Engagement engagement) {
        return Objects.requireNonNull(engagement.start()).firstDay();
    }
}
