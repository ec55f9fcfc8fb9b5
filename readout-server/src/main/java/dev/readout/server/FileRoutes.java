package dev.readout.server;

import dev.readout.export.calendar.CalendarFile;
import dev.readout.export.csv.RecordCsv;
import dev.readout.export.feed.AtomFeed;
import dev.readout.export.headline.Headline;
import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Statement;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Shelf;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The same lists as files: tables, feeds, calendars. What a file has is exactly what its page shows, all parts of it. */
final class FileRoutes {

    private static final int MOST = 500;

    private final Shelf shelf;
    private final StateNames names;

    FileRoutes(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    void register(RoutesConfig routes) {
        routes.get("/engagements.csv", this::engagementTable);
        routes.get("/statements.csv", this::statementTable);
        routes.get("/engagements.atom", context -> engagementFeed(context, asked(context), "/engagements"));
        routes.get("/statements.atom", this::statementFeed);
        routes.get("/upcoming.ics", context -> calendar(context, "Readout: upcoming", shelf.upcoming(today(), MOST)));
        routes.get("/engagement/{id}.ics", this::engagementCalendar);
        routes.get(
                "/pair/{first}/{second}.ics",
                context -> calendar(
                        context,
                        "Readout: " + pair(context),
                        shelf.engagements(pairQuery(context)).items()));
        routes.get(
                "/pair/{first}/{second}.atom",
                context -> engagementFeed(context, pairQuery(context), "/pair/" + pair(context)));
    }

    private static Query asked(Context context) {
        return all(new Asked(context).query());
    }

    private static Query all(Query query) {
        return new Query(
                query.states(),
                query.kind(),
                query.status(),
                query.act(),
                query.topic(),
                query.person(),
                query.since(),
                query.until(),
                query.words(),
                query.offset(),
                MOST);
    }

    private static String pair(Context context) {
        Asked asked = new Asked(context);
        return asked.stateOnPath("first") + "/" + asked.stateOnPath("second");
    }

    private static Query pairQuery(Context context) {
        Asked asked = new Asked(context);
        return Query.all(MOST).between(List.of(asked.stateOnPath("first"), asked.stateOnPath("second")));
    }

    private LocalDate today() {
        return shelf.overview().latest().orElse(LocalDate.EPOCH);
    }

    /** When the record was last changed: no later than the latest article that it was read from. */
    private Instant stamp() {
        return today().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void engagementTable(Context context) {
        List<Engagement> found = shelf.engagements(asked(context)).items();
        StringWriter out = new StringWriter();
        new RecordCsv(
                        articles(found.stream()
                                .map(one -> one.telling().evidence())
                                .toList()),
                        out)
                .engagements(found);
        context.contentType("text/csv; charset=utf-8").result(out.toString());
    }

    private void statementTable(Context context) {
        List<Statement> found = shelf.statements(asked(context)).items();
        StringWriter out = new StringWriter();
        new RecordCsv(articles(found.stream().map(Statement::evidence).toList()), out).statements(found);
        context.contentType("text/csv; charset=utf-8").result(out.toString());
    }

    private void engagementFeed(Context context, Query query, String page) {
        List<Engagement> found = shelf.engagements(query).items();
        Map<ArticleId, Article> articles =
                articles(found.stream().map(one -> one.telling().evidence()).toList());
        List<AtomFeed.Entry> entries = found.stream()
                .map(one -> entry(
                        context,
                        one.id(),
                        Headline.of(one, names),
                        one.telling().evidence(),
                        articles,
                        one.kind().code(),
                        "/engagement/" + one.id()))
                .toList();
        feed(context, "Readout: engagements", page, entries);
    }

    private void statementFeed(Context context) {
        List<Statement> found = shelf.statements(asked(context)).items();
        Map<ArticleId, Article> articles =
                articles(found.stream().map(Statement::evidence).toList());
        List<AtomFeed.Entry> entries = found.stream()
                .map(one -> entry(
                        context,
                        one.id(),
                        one.speaker() + ": " + one.act().code(),
                        one.evidence(),
                        articles,
                        one.act().code(),
                        one.engagement() == null
                                ? "/article/" + one.evidence().article()
                                : "/engagement/" + one.engagement()))
                .toList();
        feed(context, "Readout: statements", "/statements", entries);
    }

    private AtomFeed.Entry entry(
            Context context,
            String id,
            String title,
            Evidence evidence,
            Map<ArticleId, Article> articles,
            String category,
            String link) {
        Article article = articles.get(evidence.article());
        Instant updated = article == null || article.published() == null
                ? stamp()
                : article.published()
                        .date()
                        .lastDay()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
        String source = article == null || article.url() == null ? "" : article.url();
        return new AtomFeed.Entry(id, title, evidence.quote().strip(), base(context) + link, source, category, updated);
    }

    private void feed(Context context, String title, String page, List<AtomFeed.Entry> entries) {
        context.contentType("application/atom+xml; charset=utf-8")
                .result(AtomFeed.of(title, context.fullUrl(), base(context) + page, stamp(), entries));
    }

    private void engagementCalendar(Context context) {
        Optional<Engagement> found = shelf.engagement(context.pathParam("id"));
        if (found.isEmpty()) {
            context.status(HttpStatus.NOT_FOUND);
            return;
        }
        calendar(context, Headline.of(found.get(), names), List.of(found.get()));
    }

    private void calendar(Context context, String name, List<Engagement> engagements) {
        context.contentType("text/calendar; charset=utf-8")
                .result(new CalendarFile(name, names, stamp(), base(context))
                        .engagements(engagements)
                        .print());
    }

    private static String base(Context context) {
        return context.scheme() + "://" + context.host();
    }

    private Map<ArticleId, Article> articles(List<Evidence> evidence) {
        Set<ArticleId> ids = new HashSet<>();
        evidence.forEach(one -> ids.add(one.article()));
        return shelf.articles(ids);
    }
}
