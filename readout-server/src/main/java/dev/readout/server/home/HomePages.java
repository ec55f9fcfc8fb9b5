package dev.readout.server.home;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.server.list.EngagementRow;
import dev.readout.server.list.EngagementRows;
import dev.readout.server.measure.MeasureRow;
import dev.readout.server.pair.PairListPages;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Months;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the first page. */
public final class HomePages {

    private static final int LATEST = 10;
    private static final int SHORT = 6;
    private static final int SCHEDULED = 100;
    private static final List<Frame.Format> FORMATS = List.of(
            new Frame.Format("JSON", "application/json", "/api/engagements"),
            new Frame.Format("Atom", "application/atom+xml", "/engagements.atom"),
            new Frame.Format("iCalendar", "text/calendar", "/upcoming.ics"));

    private final Shelf shelf;
    private final StateNames names;

    /** The first page of what a shelf holds. */
    public HomePages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The page. */
    public HomePage page() {
        AsOf now = AsOf.now(shelf);
        List<Engagement> latest = shelf.engagements(Query.all(LATEST).plain().within(null, PartialDate.of(now.today())))
                .items();
        List<Engagement> upcoming = shelf.upcoming(now.today(), List.of(), SHORT);
        List<Engagement> due = due(now.today());
        List<Measure> measures = shelf.measures().around(now.today(), SHORT);
        Sides sides = sides(latest);
        Sentences sentences = new Sentences(
                new Quoted()
                        .engagements(latest)
                        .engagements(upcoming)
                        .engagements(due)
                        .measures(measures, Sentences.FIRST)
                        .in(shelf),
                sides);
        EngagementRows rows = new EngagementRows(sides, sentences, names, now.today());
        List<EngagementRow> latestRows = rows.rows(latest);
        List<EngagementRow> upcomingRows =
                rows.rows(upcoming).stream().sorted(EngagementRow.NEXT_FIRST).toList();
        List<EngagementRow> dueRows = rows.rows(due);
        List<MeasureRow> measureRows = measures.stream()
                .map(one -> MeasureRow.of(one, sides, sentences))
                .toList();
        Map<String, Integer> months = shelf.tallies().articlesByMonth();
        return new HomePage(
                now.frame("What states did and said", "home", List.of(), FORMATS, sentences),
                lede(now.overview()),
                now.overview().articles() == 0,
                latestRows,
                upcomingRows,
                dueRows,
                measureRows,
                new PairListPages(shelf, names).rows(SHORT),
                Months.of(months, months),
                latestRows.stream().filter(EngagementRow::conflicts).toList());
    }

    private static String lede(Shelf.Overview overview) {
        return Words.count(overview.engagements(), "engagement") + ", "
                + Words.count(overview.statements(), "statement") + ", "
                + Words.count(overview.agreements(), "agreement") + " and "
                + Words.count(overview.measures(), "measure") + ", read from "
                + Words.count(overview.articles(), "article")
                + ". Every fact opens the words it was taken from. Nothing here is scored or forecast.";
    }

    /** What was fixed for a day that has passed, and of which nothing is told since. */
    private List<Engagement> due(LocalDate today) {
        Query scheduled = Query.all(SCHEDULED).standing(EngagementStatus.SCHEDULED);
        return shelf.engagements(scheduled.plain()).items().stream()
                .filter(one -> one.start() != null && one.start().lastDay().isBefore(today))
                .limit(SHORT)
                .toList();
    }

    private Sides sides(List<Engagement> engagements) {
        Set<StateCode> states = engagements.stream()
                .flatMap(one -> one.parties().stream())
                .map(party -> party.state())
                .collect(Collectors.toSet());
        return states.size() == 2 ? Sides.among(states, names) : Sides.none(names);
    }
}
