package dev.readout.server.state;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.server.chart.MonthGrid;
import dev.readout.server.list.EngagementRow;
import dev.readout.server.list.EngagementRows;
import dev.readout.server.measure.MeasureRow;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.MeasureQuery;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Links;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Tallied;
import dev.readout.server.view.Words;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Count;
import dev.readout.store.query.Field;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pages of states and organisations. */
public final class StatePages {

    private static final int LATEST = 12;
    private static final int MEASURES = 20;
    private static final int SHOWN = 15;
    /** More months and years than anything is told of. */
    private static final int MONTHS = 5_000;

    private static final int MONTH = "2025-07".length();
    private static final int YEAR = "2025".length();
    private static final int STATES = 250;

    private final Shelf shelf;
    private final StateNames names;

    /** Pages of what a shelf holds. */
    public StatePages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The page of a state; empty if nothing in the record is of it. */
    public Optional<StatePage> page(StateCode state) {
        AsOf now = AsOf.now(shelf);
        Query query = Query.all(LATEST).between(List.of(state));
        Listing<Engagement> contacts = shelf.engagements(query);
        Query past = query.within(null, PartialDate.of(now.today()));
        Listing<Engagement> latestOf = shelf.engagements(past.plain());
        Listing<Measure> by = measures(state, null);
        Listing<Measure> against = measures(null, state);
        List<Count> speakers = shelf.counts(Sort.STATEMENT, query, Field.PERSON, SHOWN);
        List<Count> topics = shelf.counts(Sort.STATEMENT, query, Field.TOPIC, SHOWN);
        long statements =
                shelf.statements(Query.all(1).between(List.of(state)).plain()).total();
        if (contacts.total() + by.total() + against.total() + statements == 0) {
            return Optional.empty();
        }
        List<Count> contactMonths = shelf.counts(Sort.ENGAGEMENT, past, Field.MONTH, MONTHS);
        List<Count> statementMonths = shelf.counts(Sort.STATEMENT, query, Field.MONTH, MONTHS);
        List<Engagement> upcoming = shelf.upcoming(now.today(), List.of(state), LATEST);
        Sides sides = Sides.none(names);
        Sentences sentences = new Sentences(
                new Quoted()
                        .engagements(latestOf.items())
                        .engagements(upcoming)
                        .measures(by.items(), Sentences.FIRST)
                        .measures(against.items(), Sentences.FIRST)
                        .in(shelf),
                sides);
        EngagementRows rows = new EngagementRows(sides, sentences, names, now.today());
        List<EngagementRow> latest = rows.rows(latestOf.items());
        List<EngagementRow> next =
                rows.rows(upcoming).stream().sorted(EngagementRow.NEXT_FIRST).toList();
        return Optional.of(new StatePage(
                now.frame(
                        names.name(state),
                        "states",
                        List.of(new Frame.Crumb("States", "/states"), new Frame.Crumb(state.value(), "")),
                        formats(state),
                        sentences),
                sides.side(state),
                Words.count(contacts.total(), "contact") + ", " + Words.count(statements, "statement") + " for it, "
                        + Words.count(by.total(), "measure") + " by it and "
                        + Words.count(against.total(), "measure") + " on it, in " + now.words() + ".",
                months(contactMonths, statementMonths),
                ofYears(contactMonths),
                partners(state, contacts),
                Tallied.of(
                        speakers.stream().filter(one -> !one.value().isEmpty()).toList(),
                        Count::label,
                        one -> Links.person(one.value())),
                Tallied.of(
                        topics.stream().filter(one -> !one.value().isEmpty()).toList(),
                        one -> Words.topic(Topic.ofCode(one.value())),
                        one -> "/statements?state=" + state + "&topic=" + one.value()),
                latest,
                next,
                measures(by, sides, sentences),
                measures(against, sides, sentences)));
    }

    /** The list of states, those with most contacts first. */
    public StateListPage list() {
        List<Count> counts = shelf.counts(Sort.ENGAGEMENT, Query.all(1), Field.STATE, STATES).stream()
                .filter(one -> !one.value().isEmpty())
                .toList();
        return new StateListPage(
                AsOf.now(shelf).plain("States", "states"),
                Tallied.of(
                        counts,
                        one -> names.name(new StateCode(one.value())) + " (" + one.value() + ")",
                        one -> "/state/" + one.value()));
    }

    private static List<Frame.Format> formats(StateCode state) {
        String query = "?state=" + state;
        return List.of(
                new Frame.Format("JSON", "application/json", "/api/engagements" + query),
                new Frame.Format("CSV", "text/csv", "/engagements.csv" + query),
                new Frame.Format("Atom", "application/atom+xml", "/engagements.atom" + query));
    }

    private Listing<Measure> measures(@Nullable StateCode by, @Nullable StateCode target) {
        return shelf.measures().list(new MeasureQuery(by, target, null, null, null, null, MEASURES, null));
    }

    private static StatePage.Measures measures(Listing<Measure> found, Sides sides, Sentences sentences) {
        List<MeasureRow> rows = found.items().stream()
                .map(one -> MeasureRow.of(one, sides, sentences))
                .toList();
        return new StatePage.Measures(
                rows, found.total() > rows.size() ? "the latest " + rows.size() + " of " + found.total() + " · " : "");
    }

    private List<Tallied> partners(StateCode state, Listing<Engagement> contacts) {
        List<Count> counts = contacts.facets().getOrDefault("state", Map.of()).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(state.value()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(entry -> new Count(entry.getKey(), names.name(new StateCode(entry.getKey())), entry.getValue()))
                .toList();
        return Tallied.of(counts, Count::label, one -> Links.pair(state, new StateCode(one.value())));
    }

    private MonthGrid months(List<Count> contacts, List<Count> statements) {
        Map<String, Map<String, Integer>> lines = new LinkedHashMap<>();
        lines.put("contacts", byMonth(contacts));
        lines.put("statements", byMonth(statements));
        return MonthGrid.of(lines, shelf.tallies().articlesByMonth());
    }

    private static Map<String, Integer> byMonth(List<Count> counts) {
        Map<String, Integer> months = new TreeMap<>();
        counts.stream()
                .filter(one -> one.value().length() == MONTH)
                .forEach(one -> months.put(one.value(), Math.toIntExact(one.number())));
        return months;
    }

    /** {@code not drawn: 3 contacts of which only the year is told (2 in 2024, 1 in 2025)}; empty where there are none. */
    private static String ofYears(List<Count> contacts) {
        List<Count> years = contacts.stream()
                .filter(one -> one.value().length() == YEAR)
                .sorted(Comparator.comparing(Count::value))
                .toList();
        if (years.isEmpty()) {
            return "";
        }
        long number = years.stream().mapToLong(Count::number).sum();
        return "not drawn: " + Words.count(number, "contact") + " of which only the year is told ("
                + years.stream().map(one -> one.number() + " in " + one.value()).collect(Collectors.joining(", "))
                + ")";
    }
}
