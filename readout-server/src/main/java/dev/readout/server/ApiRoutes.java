package dev.readout.server;

import dev.readout.export.record.ListJson;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.Filters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The record for programs: JSON under {@code /api}, filtered as the pages are, in the forms of the whole record. */
final class ApiRoutes {

    private static final int UPCOMING = 200;

    private final Shelf shelf;

    ApiRoutes(Shelf shelf) {
        this.shelf = shelf;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/engagements", this::engagements);
        routes.get("/api/engagements/{id}", this::engagement);
        routes.get("/api/statements", this::statements);
        routes.get("/api/agreements", this::agreements);
        routes.get("/api/measures", this::measures);
        routes.get("/api/upcoming", this::upcoming);
        routes.get("/api/articles", this::articles);
        routes.get("/api/articles/{id}", this::article);
    }

    private void engagements(Context context) {
        Query query = new Asked(context).query();
        Listing<Engagement> found = shelf.engagements(query);
        list(context, query, found, articlesOf(found.items()), "/api/engagements");
    }

    private void upcoming(Context context) {
        List<Engagement> found = shelf.upcoming(shelf.overview().latest().orElse(LocalDate.EPOCH), UPCOMING);
        json(context, new ListJson(articlesOf(found)).list(found, found.size(), null));
    }

    private void engagement(Context context) {
        Optional<Engagement> found = shelf.engagement(context.pathParam("id"));
        if (found.isEmpty()) {
            missing(context, "no engagement has the id " + context.pathParam("id"));
            return;
        }
        Engagement engagement = found.get();
        List<Statement> statements = shelf.statementsOf(engagement.id());
        List<Agreement> agreements = shelf.agreementsOf(engagement.id());
        Set<ArticleId> ids = new HashSet<>(ids(List.of(engagement)));
        statements.forEach(one -> ids.add(one.evidence().article()));
        agreements.forEach(one -> ids.add(one.evidence().article()));
        Map<String, List<?>> parts = new LinkedHashMap<>();
        parts.put("statements", statements);
        parts.put("agreements", agreements);
        json(context, new ListJson(shelf.articles(ids).values()).whole("engagement", engagement, parts));
    }

    private void statements(Context context) {
        Query query = new Asked(context).query();
        Listing<Statement> found = shelf.statements(query);
        list(
                context,
                query,
                found,
                articles(found.items().stream().map(Statement::evidence).toList()),
                "/api/statements");
    }

    private void agreements(Context context) {
        Query query = new Asked(context).query();
        Listing<Agreement> found = shelf.agreements(query);
        list(
                context,
                query,
                found,
                articles(found.items().stream().map(Agreement::evidence).toList()),
                "/api/agreements");
    }

    private void measures(Context context) {
        Asked asked = new Asked(context);
        StateCode by = asked.state("by");
        StateCode target = asked.state("target");
        List<Measure> found = shelf.measures(by == null ? List.of() : List.of(by)).stream()
                .filter(one -> target == null || one.targets().contains(target))
                .toList();
        List<Evidence> evidence =
                found.stream().flatMap(one -> one.mentions().stream()).toList();
        json(context, new ListJson(articles(evidence)).list(found, found.size(), null));
    }

    private void articles(Context context) {
        Query query = new Asked(context).query();
        Listing<Article> found = shelf.articles(query);
        list(context, query, found, found.items(), "/api/articles");
    }

    private void article(Context context) {
        Optional<Article> found = new Asked(context)
                .articleId()
                .flatMap(id -> Optional.ofNullable(shelf.articles(List.of(id)).get(id)));
        if (found.isEmpty()) {
            missing(context, "no article has the id " + context.pathParam("id"));
            return;
        }
        Article article = found.get();
        ArticleId id = article.id();
        Shelf.InArticle read = shelf.readIn(id);
        Set<ArticleId> quoted = new HashSet<>(ids(read.engagements()));
        quoted.add(id);
        read.measures().forEach(one -> one.mentions().forEach(evidence -> quoted.add(evidence.article())));
        Map<String, List<?>> parts = new LinkedHashMap<>();
        parts.put("engagements", read.engagements());
        parts.put("statements", read.statements());
        parts.put("agreements", read.agreements());
        parts.put("measures", read.measures());
        json(context, new ListJson(shelf.articles(quoted).values()).whole("article", article, parts));
    }

    private static void list(
            Context context, Query query, Listing<?> found, Collection<Article> articles, String path) {
        int after = query.offset() + found.items().size();
        Filters filters = new Asked(context).filters(path);
        @Nullable
        String next = after < found.total()
                ? filters.with("limit", Integer.toString(query.limit()))
                        .with("from", Integer.toString(after))
                        .link()
                : null;
        json(context, new ListJson(articles).list(found.items(), found.total(), next));
    }

    private static void json(Context context, String text) {
        context.header("Access-Control-Allow-Origin", "*")
                .contentType("application/json; charset=utf-8")
                .result(text);
    }

    private static void missing(Context context, String detail) {
        Problem.write(context, HttpStatus.NOT_FOUND, "Not in the record", detail, null);
    }

    private Collection<Article> articlesOf(List<Engagement> engagements) {
        return shelf.articles(ids(engagements)).values();
    }

    private Collection<Article> articles(List<Evidence> evidence) {
        Set<ArticleId> ids = new HashSet<>();
        evidence.forEach(one -> ids.add(one.article()));
        return shelf.articles(ids).values();
    }

    private static Collection<ArticleId> ids(List<Engagement> engagements) {
        Set<ArticleId> ids = new HashSet<>();
        engagements.forEach(one -> one.evidence().forEach(evidence -> ids.add(evidence.article())));
        return ids;
    }
}
