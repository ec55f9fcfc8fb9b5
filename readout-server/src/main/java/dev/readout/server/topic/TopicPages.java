package dev.readout.server.topic;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.server.chart.MonthGrid;
import dev.readout.server.list.StatementListPage;
import dev.readout.server.list.StatementRows;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Tallied;
import dev.readout.server.view.Words;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Count;
import dev.readout.store.query.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pages of topics. */
public final class TopicPages {

    /** How many of the latest statements are compared. */
    private static final int COMPARED = 500;

    private static final int LATEST = 30;
    private static final int SIDES = 6;
    private static final int FORMULAS = 12;
    private static final int TOPICS = 60;

    private final Shelf shelf;
    private final StateNames names;

    /** Pages of what a shelf holds. */
    public TopicPages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The list of topics, those of most statements first. */
    public TopicListPage list() {
        List<Count> counts = shelf.counts(Sort.STATEMENT, Query.all(1), Field.TOPIC, TOPICS).stream()
                .filter(one -> !one.value().isEmpty())
                .toList();
        return new TopicListPage(
                AsOf.now(shelf).plain("Topics", "topics"),
                Tallied.of(counts, one -> Words.topic(Topic.ofCode(one.value())), one -> "/topic/" + one.value()));
    }

    /** The page of a topic. */
    public TopicPage page(Topic topic) {
        AsOf now = AsOf.now(shelf);
        Listing<Statement> found =
                shelf.statements(Query.all(COMPARED).about(topic).plain());
        Map<ArticleId, Article> articles =
                new Quoted().statements(found.items()).in(shelf);
        Map<StateCode, List<Statement>> bySide = bySide(found.items());
        List<StateCode> sides = bySide.keySet().stream()
                .sorted(Comparator.comparing((StateCode side) -> -size(bySide, side))
                        .thenComparing(side -> side))
                .limit(SIDES)
                .toList();
        Sides shown = Sides.among(sides.stream().limit(2).toList(), names);
        Sentences sentences = new Sentences(articles, shown);
        List<StatementListPage.Row> latest = new StatementRows(articles, shown, sentences)
                .rows(found.items().stream().limit(LATEST).toList());
        Dates dates = new Dates(articles);
        return new TopicPage(
                now.frame(
                        Words.topic(topic),
                        "topics",
                        List.of(new Frame.Crumb("Topics", "/topics"), new Frame.Crumb(topic.code(), "")),
                        formats(topic),
                        sentences),
                topic.code(),
                Words.topic(topic),
                lede(found, now),
                months(bySide, sides, dates),
                sides.stream()
                        .map(side -> voice(topic, shown.side(side), bySide.getOrDefault(side, List.of()), dates))
                        .toList(),
                sides.stream()
                        .map(side -> formulas(shown.side(side), bySide.getOrDefault(side, List.of()), dates))
                        .filter(one -> !one.formulas().isEmpty())
                        .toList(),
                latest,
                found.total());
    }

    /** When the articles of statements were published. */
    private record Dates(Map<ArticleId, Article> articles) {

        @Nullable
        PartialDate of(Statement told) {
            Article article = articles.get(told.evidence().article());
            return article == null || article.published() == null
                    ? null
                    : article.published().date();
        }
    }

    private static String lede(Listing<Statement> found, AsOf now) {
        String compared = found.total() > found.items().size()
                ? " The latest " + found.items().size() + " are compared here."
                : "";
        return Words.count(found.total(), "statement") + " in " + now.words() + "." + compared;
    }

    private static List<Frame.Format> formats(Topic topic) {
        Filters filters = Filters.on("/api/statements").with("topic", topic.code());
        return List.of(
                new Frame.Format("JSON", "application/json", filters.link()),
                new Frame.Format(
                        "CSV", "text/csv", filters.at("/statements.csv").link()),
                new Frame.Format(
                        "Atom",
                        "application/atom+xml",
                        filters.at("/statements.atom").link()));
    }

    private static Map<StateCode, List<Statement>> bySide(List<Statement> statements) {
        Map<StateCode, List<Statement>> bySide = new TreeMap<>();
        for (Statement told : statements) {
            if (told.state() != null) {
                bySide.computeIfAbsent(told.state(), side -> new ArrayList<>()).add(told);
            }
        }
        return bySide;
    }

    private static int size(Map<StateCode, List<Statement>> bySide, StateCode side) {
        return bySide.getOrDefault(side, List.of()).size();
    }

    private MonthGrid months(Map<StateCode, List<Statement>> bySide, List<StateCode> sides, Dates dates) {
        Map<String, Map<String, Integer>> lines = new LinkedHashMap<>();
        for (StateCode side : sides) {
            Map<String, Integer> months = new TreeMap<>();
            for (Statement told : bySide.getOrDefault(side, List.of())) {
                PartialDate date = dates.of(told);
                if (date != null && date.precision() != PartialDate.Precision.YEAR) {
                    months.merge(date.cutTo(PartialDate.Precision.MONTH).toString(), 1, Integer::sum);
                }
            }
            lines.put(names.name(side), months);
        }
        return MonthGrid.of(lines, shelf.tallies().articlesByMonth());
    }

    private static TopicPage.Voice voice(Topic topic, Sides.Side side, List<Statement> statements, Dates dates) {
        Map<StatementAct, Long> acts = new EnumMap<>(StatementAct.class);
        statements.forEach(told -> acts.merge(told.act(), 1L, Long::sum));
        List<LocalDate> days = days(statements, dates);
        return new TopicPage.Voice(
                side,
                "/statements?topic=" + topic.code() + "&state=" + side.code(),
                statements.size(),
                acts.entrySet().stream()
                        .map(entry -> entry.getKey().code() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")),
                days.isEmpty() ? "" : days.get(0).toString(),
                days.isEmpty() ? "" : days.get(days.size() - 1).toString());
    }

    private static List<LocalDate> days(List<Statement> statements, Dates dates) {
        return statements.stream()
                .map(dates::of)
                .filter(Objects::nonNull)
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::firstDay)
                .sorted()
                .toList();
    }

    private static TopicPage.SideFormulas formulas(Sides.Side side, List<Statement> statements, Dates dates) {
        List<Formulas.Told> told = statements.stream()
                .map(one -> new Formulas.Told(day(dates.of(one)), one.evidence().article(), one.text()))
                .toList();
        return new TopicPage.SideFormulas(
                side,
                Formulas.of(told, FORMULAS).stream()
                        .map(one -> new TopicPage.Formula(
                                one.words(),
                                Filters.on("/statements")
                                        .with("state", side.code())
                                        .with("q", "\"" + one.words() + "\"")
                                        .link(),
                                one.first().toString(),
                                one.last().toString(),
                                one.articles(),
                                course(one)))
                        .toList());
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null || date.precision() != PartialDate.Precision.DAY ? null : date.firstDay();
    }

    private static String course(Formulas.Formula formula) {
        if (formula.begun()) {
            return formula.dropped() ? "new, dropped again" : "new";
        }
        return formula.dropped() ? "dropped" : "kept";
    }
}
