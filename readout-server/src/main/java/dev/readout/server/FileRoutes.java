package dev.readout.server;

import dev.readout.export.calendar.CalendarFile;
import dev.readout.export.csv.CsvTable;
import dev.readout.export.feed.AtomFeed;
import dev.readout.export.feed.FactEntries;
import dev.readout.export.headline.Headline;
import dev.readout.export.headline.StateNames;
import dev.readout.export.table.RecordTables;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.server.shelf.EventQuery;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.MeasureQuery;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same lists as files. A table or calendar has exactly what its page shows, all parts of it; a feed has the newest.
 */
final class FileRoutes {

    private static final int MOST_UPCOMING = 500;

    private final Shelf shelf;
    private final StateNames names;
    private final Turns turns;
    private final FileList<Engagement> engagements;
    private final FileList<Engagement> pair;
    private final FileList<Engagement> upcoming;
    private final FileList<Measure> measures;

    FileRoutes(Shelf shelf, StateNames names, Turns turns) {
        this.shelf = shelf;
        this.names = names;
        this.turns = turns;
        this.engagements = contacts(
                "engagements",
                (context, most, after) -> shelf.engagements(whole(new Asked(context).query(), most, after)));
        this.pair = contacts(
                "engagements",
                (context, most, after) -> shelf.engagements(
                        Query.all(most).plain().between(sides(context)).after(after)));
        this.upcoming = contacts("upcoming", (context, most, after) -> {
            List<Engagement> found = shelf.upcoming(today(), List.of(), MOST_UPCOMING);
            return Listing.of(found, found.size(), null);
        });
        this.measures = new FileList<>(
                "measures",
                (context, most, after) -> MeasuresOn.of(
                        shelf, whole(new Asked(context).measures(), most, after), new Asked(context).date("on")),
                Measure::mentions,
                RecordTables::measures,
                FactEntries::of);
    }

    private static FileList<Engagement> contacts(String name, FileList.Ask<Engagement> ask) {
        return new FileList<>(name, ask, Engagement::evidence, RecordTables::engagements, FactEntries::of);
    }

    void register(RoutesConfig routes) {
        files(routes, "/engagements", engagements);
        files(
                routes,
                "/statements",
                new FileList<Statement>(
                        "statements",
                        (context, most, after) -> shelf.statements(whole(new Asked(context).query(), most, after)),
                        one -> List.of(one.evidence()),
                        RecordTables::statements,
                        FactEntries::of));
        files(
                routes,
                "/agreements",
                new FileList<Agreement>(
                        "agreements",
                        (context, most, after) -> shelf.agreements(whole(new Asked(context).query(), most, after)),
                        one -> List.of(one.evidence()),
                        RecordTables::agreements,
                        FactEntries::of));
        files(routes, "/measures", measures);
        files(
                routes,
                "/events",
                new FileList<CodedEvent>(
                        "events",
                        (context, most, after) -> shelf.events(whole(new Asked(context).events(), most, after)),
                        one -> List.of(one.evidence()),
                        RecordTables::events,
                        FactEntries::of));
        files(
                routes,
                "/articles",
                new FileList<Article>(
                        "articles",
                        (context, most, after) -> shelf.articles(whole(new Asked(context).query(), most, after)),
                        one -> List.of(),
                        RecordTables::articles,
                        FactEntries::of));
        files(routes, "/upcoming", upcoming);
        files(routes, "/pair/{first}/{second}", pair);
        routes.get("/engagements.ics", context -> contactCalendar(context, "Readout: engagements", engagements));
        routes.get("/upcoming.ics", context -> contactCalendar(context, "Readout: upcoming", upcoming));
        routes.get(
                "/pair/{first}/{second}.ics",
                context -> contactCalendar(
                        context,
                        "Readout: " + sides(context).get(0) + "/"
                                + sides(context).get(1),
                        pair));
        routes.get("/measures.ics", this::measureCalendar);
        routes.get("/engagement/{id}.ics", this::engagementCalendar);
    }

    private <T> void files(RoutesConfig routes, String page, FileList<T> list) {
        routes.get(page + ".csv", context -> table(context, list));
        routes.get(page + ".atom", context -> feed(context, list));
    }

    private static List<StateCode> sides(Context context) {
        Asked asked = new Asked(context);
        return List.of(asked.stateOnPath("first"), asked.stateOnPath("second"));
    }

    private static Query whole(Query query, int most, @Nullable String after) {
        return query.plain().first(most).after(after);
    }

    private static MeasureQuery whole(MeasureQuery query, int most, @Nullable String after) {
        return new MeasureQuery(
                query.by(), query.target(), query.kind(), query.status(), query.since(), query.until(), most, after);
    }

    private static EventQuery whole(EventQuery query, int most, @Nullable String after) {
        return new EventQuery(query.source(), query.target(), query.type(), query.since(), query.until(), most, after);
    }

    private LocalDate today() {
        return shelf.tallies().overview().latest().orElse(LocalDate.EPOCH);
    }

    private <T> void table(Context context, FileList<T> list) {
        StringWriter head = new StringWriter();
        CsvTable.write(list.table().apply(new RecordTables(Map.of())), List.of(), head);
        context.contentType("text/csv; charset=utf-8");
        FileBody.send(
                context,
                turns,
                head.toString(),
                list.parts(context),
                part -> {
                    StringWriter rows = new StringWriter();
                    CsvTable.writeRows(list.table().apply(new RecordTables(articles(part, list))), part, rows);
                    return rows.toString();
                },
                "");
    }

    private <T> void feed(Context context, FileList<T> list) {
        List<T> found = list.newest(context);
        FactEntries entries = new FactEntries(
                names, articles(found, list), base(context), shelf.changes().lastChanged());
        String page = context.path().substring(0, context.path().length() - ".atom".length());
        context.contentType("application/atom+xml; charset=utf-8")
                .result(AtomFeed.of(
                        "Readout: " + page.substring(1),
                        context.fullUrl(),
                        base(context) + page,
                        shelf.changes().lastChanged(),
                        found.stream()
                                .map(one -> list.entry().apply(entries, one))
                                .toList()));
    }

    private void contactCalendar(Context context, String name, FileList<Engagement> list) {
        calendar(context, name, list.parts(context), Engagement::id, CalendarFile::engagements);
    }

    private void measureCalendar(Context context) {
        calendar(context, "Readout: measures", measures.parts(context), Measure::id, CalendarFile::measures);
    }

    private void engagementCalendar(Context context) {
        Optional<Engagement> found = shelf.engagement(context.pathParam("id"));
        if (found.isEmpty()) {
            context.status(HttpStatus.NOT_FOUND);
            return;
        }
        Iterator<List<Engagement>> one = List.of(List.of(found.get())).iterator();
        calendar(context, Headline.of(found.get(), names), one, Engagement::id, CalendarFile::engagements);
    }

    private <T> void calendar(
            Context context,
            String name,
            Iterator<List<T>> parts,
            Function<T, String> id,
            BiConsumer<CalendarFile, List<T>> entries) {
        CalendarFile calendar = new CalendarFile(name, names, shelf.changes().lastChanged(), base(context));
        context.contentType("text/calendar; charset=utf-8");
        FileBody.send(
                context,
                turns,
                "",
                parts,
                part -> {
                    calendar.revisions(shelf.changes()
                            .revisions(part.stream().map(id).distinct().toList()));
                    entries.accept(calendar, part);
                    return calendar.begun();
                },
                CalendarFile.END_OF_FILE);
    }

    private static String base(Context context) {
        return context.scheme() + "://" + context.host();
    }

    private <T> Map<ArticleId, Article> articles(List<T> facts, FileList<T> list) {
        return new Quoted()
                .evidence(facts.stream().flatMap(fact -> list.evidence().apply(fact).stream()))
                .in(shelf);
    }
}
