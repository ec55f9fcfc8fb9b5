package dev.readout.server.list;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Engagement;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Words;
import java.util.ArrayList;
import java.util.List;

/** Makes the lists of engagements. */
public final class EngagementListPages {

    private static final int MOST_UPCOMING = 200;

    private final Shelf shelf;
    private final StateNames names;

    /** Lists of what a shelf holds. */
    public EngagementListPages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The engagements that a query means. */
    public EngagementListPage page(Query query, Filters filters, String title) {
        AsOf now = AsOf.now(shelf);
        Listing<Engagement> found = shelf.engagements(query);
        Sides sides = query.states().size() == 2 ? Sides.among(query.states(), names) : Sides.none(names);
        Sentences sentences =
                new Sentences(new Quoted().engagements(found.items()).in(shelf), sides);
        List<EngagementRow> rows = new EngagementRows(sides, sentences, names, now.today()).rows(found.items());
        return new EngagementListPage(
                now.frame(
                        title, "engagements", List.of(new Frame.Crumb("Engagements", "")), formats(filters), sentences),
                title,
                Words.count(found.total(), "engagement") + " in " + now.words() + ".",
                "None in " + now.words() + ". That is what was read, not what happened.",
                filters,
                Facet.of(found, filters, List.of("state", "kind", "status", "topic")),
                rows,
                ListLinks.next(query, found, filters));
    }

    private static List<Frame.Format> formats(Filters filters) {
        List<Frame.Format> formats = new ArrayList<>(ListLinks.formats(filters, "engagements"));
        formats.add(new Frame.Format(
                "iCalendar", "text/calendar", filters.at("/engagements.ics").link()));
        return formats;
    }

    /** What comes up; of the undated, what was told last comes first. */
    public EngagementListPage upcoming() {
        AsOf now = AsOf.now(shelf);
        List<Engagement> found = shelf.upcoming(now.today(), List.of(), MOST_UPCOMING);
        Sides sides = Sides.none(names);
        Sentences sentences = new Sentences(new Quoted().engagements(found).in(shelf), sides);
        List<EngagementRow> rows = new EngagementRows(sides, sentences, names, now.today())
                .rows(found).stream().sorted(EngagementRow.NEXT_FIRST).toList();
        return new EngagementListPage(
                now.frame(
                        "Upcoming",
                        "upcoming",
                        List.of(new Frame.Crumb("Upcoming", "")),
                        List.of(
                                new Frame.Format("JSON", "application/json", "/api/upcoming"),
                                new Frame.Format("CSV", "text/csv", "/upcoming.csv"),
                                new Frame.Format("Atom", "application/atom+xml", "/upcoming.atom"),
                                new Frame.Format("iCalendar", "text/calendar", "/upcoming.ics")),
                        sentences),
                "Upcoming",
                Words.count(rows.size(), "contact") + " fixed, announced or expected after "
                        + DayText.of(now.today()).full()
                        + ", the day of the latest article, or without a date: what was told"
                        + " long ago may have come about, or not, without an article that says so.",
                "None found in " + now.words() + ".",
                Filters.on("/upcoming"),
                List.of(),
                rows,
                "");
    }
}
