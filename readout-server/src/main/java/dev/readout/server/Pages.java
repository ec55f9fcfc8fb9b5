package dev.readout.server;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.server.article.ArticlePage;
import dev.readout.server.article.ArticlePages;
import dev.readout.server.engagement.EngagementPage;
import dev.readout.server.engagement.EngagementPages;
import dev.readout.server.home.HomePage;
import dev.readout.server.list.ArticleListPage;
import dev.readout.server.list.CoveragePage;
import dev.readout.server.list.EngagementListPage;
import dev.readout.server.list.EngagementRow;
import dev.readout.server.list.Facet;
import dev.readout.server.list.SearchPage;
import dev.readout.server.list.StatementListPage;
import dev.readout.server.measure.MeasureRow;
import dev.readout.server.measure.MeasuresPage;
import dev.readout.server.pair.PairPage;
import dev.readout.server.pair.PairPages;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Months;
import dev.readout.server.view.Outlets;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes each page of what the shelf answers; knows nothing of HTTP. */
final class Pages {

    private static final int LATEST = 10;
    private static final int SHORT = 6;
    private static final int FACET_VALUES = 12;
    private static final int NEIGHBOURS = 8;
    private static final int PAIR_CONTACTS = 300;
    private static final int BAR = 80;

    private final Shelf shelf;
    private final StateNames names;

    Pages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** What the data is as of. */
    String state() {
        Shelf.Overview overview = shelf.overview();
        String to =
                overview.latest().map(day -> ", to " + DayText.of(day).full()).orElse("");
        return Words.count((int) overview.articles(), "article") + " read" + to;
    }

    /** The day that the pages take for today: that of the latest article, for nothing later was read. */
    LocalDate today() {
        return shelf.overview().latest().orElse(LocalDate.EPOCH);
    }

    HomePage home() {
        Shelf.Overview overview = shelf.overview();
        LocalDate today = today();
        List<Engagement> latest = shelf.engagements(Query.all(LATEST)).items();
        List<Engagement> upcoming = shelf.upcoming(today, SHORT);
        List<Engagement> due = shelf.engagements(status(EngagementStatus.SCHEDULED)).items().stream()
                .filter(one -> one.start() != null && one.start().lastDay().isBefore(today))
                .limit(SHORT)
                .toList();
        List<Measure> measures = beginning(today);
        Sides sides = sides(latest);
        Sentences sentences = new Sentences(
                articlesOf(
                        Stream.of(latest, upcoming, due).flatMap(List::stream).toList(), measures),
                sides);
        List<EngagementRow> latestRows = rows(latest, sides, sentences);
        List<EngagementRow> upcomingRows = rows(upcoming, sides, sentences);
        List<EngagementRow> dueRows = rows(due, sides, sentences);
        List<MeasureRow> measureRows = measures.stream()
                .map(one -> MeasureRow.of(one, sides, sentences))
                .toList();
        Map<String, Integer> months = shelf.articlesByMonth();
        String lede = Words.count((int) overview.engagements(), "engagement") + ", "
                + Words.count((int) overview.statements(), "statement") + ", "
                + Words.count((int) overview.agreements(), "agreement") + " and "
                + Words.count((int) overview.measures(), "measure") + ", read from "
                + Words.count((int) overview.articles(), "article")
                + ". Every fact opens the words it was taken from. Nothing here is scored or forecast.";
        return new HomePage(
                frame(
                        "What states did and said",
                        "home",
                        List.of(),
                        List.of(
                                new Frame.Format("JSON", "application/json", "/api/engagements"),
                                new Frame.Format("Atom", "application/atom+xml", "/engagements.atom"),
                                new Frame.Format("iCalendar", "text/calendar", "/upcoming.ics")),
                        sentences),
                lede,
                overview.articles() == 0,
                latestRows,
                upcomingRows,
                dueRows,
                measureRows,
                pairRows(SHORT),
                Months.of(months, months),
                latestRows.stream().filter(EngagementRow::conflicts).toList());
    }

    private static Query status(EngagementStatus status) {
        Query all = Query.all(100);
        return new Query(all.states(), null, status, null, null, null, null, null, null, 0, 100);
    }

    /** Measures whose day lies nearest to today. */
    private List<Measure> beginning(LocalDate today) {
        return shelf.measures(List.of()).stream()
                .filter(one -> one.effective() != null)
                .sorted(Comparator.comparing((Measure one) -> apart(one.effective(), today))
                        .thenComparing(Measure::id))
                .limit(SHORT)
                .toList();
    }

    private static long apart(@Nullable PartialDate date, LocalDate today) {
        return date == null ? Long.MAX_VALUE : Math.abs(date.firstDay().toEpochDay() - today.toEpochDay());
    }

    List<HomePage.PairRow> pairRows(int most) {
        List<Shelf.PairCount> pairs = shelf.pairs(most);
        long highest = pairs.stream().mapToLong(Shelf.PairCount::held).max().orElse(1);
        return pairs.stream()
                .map(pair -> new HomePage.PairRow(
                        Sides.among(List.of(pair.first(), pair.second()), names)
                                .sides(List.of(pair.first(), pair.second())),
                        "/pair/" + pair.first() + "/" + pair.second(),
                        names.name(pair.first()) + " and " + names.name(pair.second()),
                        pair.held(),
                        (int) (BAR * pair.held() / highest),
                        pair.last()))
                .toList();
    }

    Frame pairsFrame() {
        return frame("Pairs", "pairs", List.of(new Frame.Crumb("Pairs", "")), List.of(), null);
    }

    Optional<EngagementPage> engagement(String id) {
        return shelf.engagement(id).map(this::engagement);
    }

    private EngagementPage engagement(Engagement engagement) {
        List<Statement> statements = shelf.statementsOf(engagement.id());
        var agreements = shelf.agreementsOf(engagement.id());
        Set<ArticleId> ids = new HashSet<>();
        engagement.evidence().forEach(one -> ids.add(one.article()));
        statements.forEach(one -> ids.add(one.evidence().article()));
        agreements.forEach(one -> ids.add(one.evidence().article()));
        EngagementPages.Told told = new EngagementPages.Told(
                statements, agreements, shelf.neighbours(engagement, NEIGHBOURS), shelf.articles(ids));
        return new EngagementPages(engagement, told, names, today()).page(state());
    }

    Optional<ArticlePage> article(ArticleId id, @Nullable Integer from, @Nullable Integer to) {
        return Optional.ofNullable(shelf.articles(List.of(id)).get(id))
                .map(article -> new ArticlePages(article, shelf.readIn(id), names, from, to).page(state()));
    }

    PairPage pair(StateCode first, StateCode second) {
        Listing<Engagement> contacts =
                shelf.engagements(Query.all(PAIR_CONTACTS).between(List.of(first, second)));
        List<Statement> statements = contacts.items().stream()
                .flatMap(one -> shelf.statementsOf(one.id()).stream())
                .toList();
        List<Measure> measures = shelf.measures(List.of(first, second)).stream()
                .filter(one -> one.targets().contains(one.by().equals(first) ? second : first))
                .toList();
        List<Engagement> upcoming = contacts.items().stream()
                .filter(one -> one.status() == EngagementStatus.SCHEDULED || one.status() == EngagementStatus.PROPOSED)
                .filter(one -> one.start() == null || !one.start().lastDay().isBefore(today()))
                .limit(SHORT)
                .toList();
        Set<ArticleId> ids = new HashSet<>(ids(contacts.items(), measures));
        statements.forEach(one -> ids.add(one.evidence().article()));
        PairPages.Holdings holdings = new PairPages.Holdings(
                contacts.items(),
                contacts.total(),
                statements,
                measures,
                upcoming,
                shelf.articles(ids),
                shelf.articlesByMonth());
        return new PairPages(first, second, holdings, names, today()).page(state());
    }

    MeasuresPage measures(LocalDate day, @Nullable StateCode by, @Nullable StateCode target, Filters filters) {
        List<Measure> measures = shelf.measures(by == null ? List.of() : List.of(by)).stream()
                .filter(one -> target == null || one.targets().contains(target))
                .toList();
        return MeasuresPage.of(measures, shelf.articles(ids(List.of(), measures)), names, day, filters, state());
    }

    EngagementListPage engagements(Query query, Filters filters, String title) {
        Listing<Engagement> found = shelf.engagements(query);
        Sides sides = query.states().size() == 2 ? Sides.among(query.states(), names) : Sides.none(names);
        Sentences sentences = new Sentences(articlesOf(found.items(), List.of()), sides);
        List<EngagementRow> rows = rows(found.items(), sides, sentences);
        return new EngagementListPage(
                frame(
                        title,
                        "engagements",
                        List.of(new Frame.Crumb("Engagements", "")),
                        formats(filters, "engagements"),
                        sentences),
                title,
                Words.count((int) found.total(), "engagement") + " in " + state() + ".",
                "None in " + state() + ". That is what was read, not what happened.",
                filters,
                facets(found, filters, List.of("state", "kind", "status", "topic")),
                rows,
                next(query, found, filters));
    }

    EngagementListPage upcoming() {
        List<Engagement> found = shelf.upcoming(today(), 200);
        Sides sides = Sides.none(names);
        Sentences sentences = new Sentences(articlesOf(found, List.of()), sides);
        List<EngagementRow> rows = rows(found, sides, sentences);
        return new EngagementListPage(
                frame(
                        "Upcoming",
                        "upcoming",
                        List.of(new Frame.Crumb("Upcoming", "")),
                        List.of(new Frame.Format("iCalendar", "text/calendar", "/upcoming.ics")),
                        sentences),
                "Upcoming",
                Words.count(rows.size(), "contact") + " fixed, announced or expected after "
                        + DayText.of(today()).full() + ", the day of the latest article, or without a date.",
                "None found in " + state() + ".",
                Filters.on("/upcoming"),
                List.of(),
                rows,
                "");
    }

    StatementListPage statements(Query query, Filters filters) {
        Listing<Statement> found = shelf.statements(query);
        Sides sides = Sides.none(names);
        Map<ArticleId, Article> articles = shelf.articles(
                found.items().stream().map(one -> one.evidence().article()).collect(Collectors.toSet()));
        Sentences sentences = new Sentences(articles, sides);
        List<StatementListPage.Row> rows = found.items().stream()
                .map(one -> row(one, articles, sides, sentences))
                .toList();
        return new StatementListPage(
                frame(
                        "Statements",
                        "statements",
                        List.of(new Frame.Crumb("Statements", "")),
                        formats(filters, "statements"),
                        sentences),
                "Statements",
                Words.count((int) found.total(), "statement") + " in " + state() + ".",
                "None in " + state() + ". That is what was read, not what was said.",
                filters,
                facets(found, filters, List.of("act", "state", "topic")),
                rows,
                next(query, found, filters));
    }

    private static StatementListPage.Row row(
            Statement told, Map<ArticleId, Article> articles, Sides sides, Sentences sentences) {
        Article article = articles.get(told.evidence().article());
        PartialDate published = article == null || article.published() == null
                ? null
                : article.published().date();
        return new StatementListPage.Row(
                DayText.of(published),
                told.state() == null ? null : sides.side(told.state()),
                told.speaker(),
                told.title() == null ? "" : told.title(),
                String.join(", ", told.via()),
                told.act().code(),
                told.addressee() == null ? null : sides.side(told.addressee()),
                told.text().strip(),
                told.topics().stream().map(Topic::code).collect(Collectors.joining(", ")),
                told.engagement(),
                sentences.mark(told.evidence(), told.state()));
    }

    ArticleListPage articles(Query query, Filters filters) {
        Listing<Article> found = shelf.articles(query);
        return new ArticleListPage(
                frame("Articles", "articles", List.of(new Frame.Crumb("Articles", "")), List.of(), null),
                state() + ".",
                filters,
                found.items().stream().map(Pages::row).toList(),
                next(query, found, filters));
    }

    private static ArticleListPage.Row row(Article article) {
        return new ArticleListPage.Row(
                DayText.of(
                        article.published() == null ? null : article.published().date()),
                article.title() == null ? "no title found" : article.title(),
                "/article/" + article.id(),
                Outlets.name(article),
                article.language());
    }

    CoveragePage coverage() {
        Map<String, Integer> months = shelf.articlesByMonth();
        return new CoveragePage(
                frame("Coverage", "coverage", List.of(new Frame.Crumb("Coverage", "")), List.of(), null),
                state()
                        + ". Where nothing was read, nothing can be found: a zero elsewhere means no more than this page tells.",
                Months.of(months, months),
                shelf.coverage());
    }

    SearchPage search(String words) {
        Query query = Query.all(SHORT * 2).with(words);
        Listing<Engagement> engagements = shelf.engagements(query);
        Listing<Statement> statements = shelf.statements(query);
        Listing<Article> articles = shelf.articles(query);
        Set<ArticleId> ids = new HashSet<>(ids(engagements.items(), List.of()));
        statements.items().forEach(one -> ids.add(one.evidence().article()));
        Map<ArticleId, Article> quoted = shelf.articles(ids);
        Sides sides = Sides.none(names);
        Sentences sentences = new Sentences(quoted, sides);
        List<EngagementRow> rows = rows(engagements.items(), sides, sentences);
        List<StatementListPage.Row> told = statements.items().stream()
                .map(one -> row(one, quoted, sides, sentences))
                .toList();
        return new SearchPage(
                frame("Search", "", List.of(new Frame.Crumb("Search", "")), List.of(), sentences),
                words,
                rows,
                engagements.total(),
                told,
                statements.total(),
                articles.items().stream().map(Pages::row).toList(),
                articles.total());
    }

    /** The frame of a page that only says something. */
    Frame plain(String title) {
        return frame(title, "", List.of(new Frame.Crumb(title, "")), List.of(), null);
    }

    private Frame frame(
            String title,
            String section,
            List<Frame.Crumb> crumbs,
            List<Frame.Format> formats,
            @Nullable Sentences sentences) {
        return new Frame(title, section, crumbs, state(), formats, sentences == null ? List.of() : sentences.panels());
    }

    private static List<Frame.Format> formats(Filters filters, String list) {
        return List.of(
                new Frame.Format(
                        "JSON", "application/json", filters.at("/api/" + list).link()),
                new Frame.Format(
                        "CSV", "text/csv", filters.at("/" + list + ".csv").link()),
                new Frame.Format(
                        "Atom",
                        "application/atom+xml",
                        filters.at("/" + list + ".atom").link()));
    }

    private static String next(Query query, Listing<?> found, Filters filters) {
        int after = query.offset() + found.items().size();
        return after < found.total()
                ? filters.with("from", Integer.toString(after)).link()
                : "";
    }

    private static List<Facet> facets(Listing<?> found, Filters filters, List<String> order) {
        List<Facet> facets = new ArrayList<>();
        for (String name : order) {
            List<Facet.Value> values = found.facets().getOrDefault(name, Map.of()).entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(FACET_VALUES)
                    .map(entry -> value(filters, name, entry.getKey(), entry.getValue()))
                    .toList();
            if (!values.isEmpty()) {
                facets.add(new Facet(Words.capital(name), values));
            }
        }
        return facets;
    }

    private static Facet.Value value(Filters filters, String name, String value, long count) {
        boolean set = filters.value(name).equals(value);
        return new Facet.Value(
                value,
                count,
                filters.with("from", null).with(name, set ? null : value).link(),
                set);
    }

    private List<EngagementRow> rows(List<Engagement> engagements, Sides sides, Sentences sentences) {
        LocalDate today = today();
        return engagements.stream()
                .map(one -> EngagementRow.of(one, sides, sentences, names, today))
                .toList();
    }

    private Sides sides(List<Engagement> engagements) {
        Set<StateCode> states = engagements.stream()
                .flatMap(one -> one.parties().stream())
                .map(party -> party.state())
                .collect(Collectors.toSet());
        return states.size() == 2 ? Sides.among(states, names) : Sides.none(names);
    }

    private Map<ArticleId, Article> articlesOf(List<Engagement> engagements, List<Measure> measures) {
        return shelf.articles(ids(engagements, measures));
    }

    private static Collection<ArticleId> ids(List<Engagement> engagements, List<Measure> measures) {
        Set<ArticleId> ids = new HashSet<>();
        engagements.forEach(one -> one.evidence().forEach(evidence -> ids.add(evidence.article())));
        measures.forEach(one -> one.mentions().forEach(evidence -> ids.add(evidence.article())));
        return ids;
    }
}
