package dev.readout.server;

import static dev.readout.server.ApiParameters.listed;

import dev.readout.export.json.PlainJson;
import dev.readout.export.record.ListJson;
import dev.readout.model.article.Article;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import dev.readout.server.coverage.Coverage;
import dev.readout.server.openapi.ApiOperation;
import dev.readout.server.openapi.ApiParameter;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.Filters;
import dev.readout.store.query.Person;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions for more than one sort of fact: articles, what comes up, what changed, people, pairs, words, coverage. */
final class RecordApi {

    private static final ApiParameter AFTER =
            ApiParameter.number("after", "The number of the latest change that is known", 0, Integer.MAX_VALUE, 0);

    private final Shelf shelf;

    RecordApi(Shelf shelf) {
        this.shelf = shelf;
    }

    List<ApiRoute> routes() {
        return List.of(
                route(
                        "/api/upcoming",
                        "upcoming",
                        "Contacts fixed, announced or expected from a day on, the next first, then those without a date",
                        "EngagementList",
                        List.of(
                                ApiParameters.date("since", "The day; that of the latest article where none is given"),
                                ApiParameters.LIMIT),
                        this::upcoming),
                route(
                        "/api/articles",
                        "articles",
                        "What was read, the latest first",
                        "ArticleList",
                        listed(ApiParameters.SINCE, ApiParameters.UNTIL, ApiParameters.Q),
                        this::articles),
                route(
                        "/api/articles/{id}",
                        "article",
                        "An article, with what was read in it",
                        "ArticleWhole",
                        List.of(ApiParameters.ID),
                        this::article),
                route(
                        "/api/search",
                        "search",
                        "Where words occur, the latest first",
                        "SearchAnswer",
                        List.of(ApiParameters.Q, ApiParameters.LIMIT),
                        this::search),
                route(
                        "/api/changes",
                        "changes",
                        "What changed in the record after a change, in order",
                        "ChangeList",
                        List.of(AFTER, ApiParameters.LIMIT),
                        this::changes),
                route(
                        "/api/persons",
                        "persons",
                        "People in whose names words occur, the most frequent first",
                        "PersonList",
                        List.of(ApiParameters.Q, ApiParameters.LIMIT),
                        this::persons),
                route(
                        "/api/persons/{key}",
                        "person",
                        "A person, with the offices that articles give him or her",
                        "Person",
                        List.of(ApiParameters.KEY),
                        this::person),
                route(
                        "/api/pairs",
                        "pairs",
                        "Pairs of states by how many contacts of theirs were held",
                        "PairList",
                        List.of(ApiParameters.LIMIT),
                        this::pairs),
                route(
                        "/api/coverage",
                        "coverage",
                        "What was read: how much, of whom, of which months",
                        "Coverage",
                        List.of(),
                        this::coverage));
    }

    private static ApiRoute route(
            String path, String id, String summary, String answer, List<ApiParameter> parameters, Handler handler) {
        return new ApiRoute(new ApiOperation(path, id, summary, answer, parameters), handler);
    }

    private void upcoming(Context context) {
        Asked asked = new Asked(context);
        PartialDate since = asked.date("since");
        LocalDate from = since == null ? shelf.tallies().overview().latest().orElse(LocalDate.EPOCH) : since.firstDay();
        List<Engagement> found = shelf.upcoming(from, List.of(), asked.limit());
        ApiAnswer.json(
                context,
                new ListJson(new Quoted().engagements(found).in(shelf).values()).list(found, found.size(), null));
    }

    private void articles(Context context) {
        Listing<Article> found = ApiAnswer.part(context, () -> shelf.articles(new Asked(context).part()));
        ApiAnswer.list(context, found, found.items(), List.of("since", "until", "q", "limit"));
    }

    private void article(Context context) {
        Optional<Article> found = new Asked(context)
                .articleId()
                .flatMap(id -> Optional.ofNullable(shelf.articles(List.of(id)).get(id)));
        if (found.isEmpty()) {
            ApiAnswer.missing(context, "no article has the id " + context.pathParam("id"));
            return;
        }
        Article article = found.get();
        Shelf.InArticle read = shelf.readIn(article.id());
        Quoted quoted = new Quoted()
                .article(article.id())
                .engagements(read.engagements())
                .measures(read.measures());
        Map<String, List<?>> parts = new LinkedHashMap<>();
        parts.put("engagements", read.engagements());
        parts.put("statements", read.statements());
        parts.put("agreements", read.agreements());
        parts.put("measures", read.measures());
        ApiAnswer.json(context, new ListJson(quoted.in(shelf).values()).whole("article", article, parts));
    }

    private void search(Context context) {
        Asked asked = new Asked(context);
        Query query = Query.all(asked.limit()).with(needed(asked.words()));
        Listing<Engagement> engagements = shelf.engagements(query);
        Listing<Statement> statements = shelf.statements(query);
        Listing<Agreement> agreements = shelf.agreements(query);
        Listing<Article> articles = shelf.articles(query);
        Quoted quoted = new Quoted()
                .engagements(engagements.items())
                .statements(statements.items())
                .agreements(agreements.items());
        Map<String, ListJson.Part> parts = new LinkedHashMap<>();
        parts.put("engagements", new ListJson.Part(engagements.items(), engagements.total()));
        parts.put("statements", new ListJson.Part(statements.items(), statements.total()));
        parts.put("agreements", new ListJson.Part(agreements.items(), agreements.total()));
        parts.put("articles", new ListJson.Part(articles.items(), articles.total()));
        ApiAnswer.json(context, new ListJson(quoted.in(shelf).values()).parts(parts));
    }

    private static String needed(@Nullable String words) {
        if (words == null) {
            throw new BadQuestion("q", "", "at least one word");
        }
        return words;
    }

    private void changes(Context context) {
        Asked asked = new Asked(context);
        int limit = asked.limit();
        int after = asked.number("after", 0, 0, Integer.MAX_VALUE);
        List<Shelf.Change> found = shelf.changes().after(after, limit);
        long latest = shelf.changes().latest();
        long last = found.isEmpty() ? after : found.get(found.size() - 1).number();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("latest", latest);
        answer.put(
                "next",
                last < latest
                        ? Filters.on("/api/changes")
                                .with("after", Long.toString(last))
                                .with("limit", Integer.toString(limit))
                                .link()
                        : null);
        answer.put("items", found.stream().map(RecordApi::plain).toList());
        ApiAnswer.json(context, PlainJson.of(answer));
    }

    private static Map<String, Object> plain(Shelf.Change change) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("number", change.number());
        plain.put("at", change.at().toString());
        plain.put("kind", change.kind());
        plain.put("cause", change.cause());
        plain.put("sort", change.sort());
        plain.put("id", change.id());
        return plain;
    }

    private void persons(Context context) {
        Asked asked = new Asked(context);
        int limit = asked.limit();
        List<Map<String, Object>> items = shelf.persons(needed(asked.text("q")), limit).stream()
                .map(count -> {
                    Map<String, Object> plain = new LinkedHashMap<>();
                    plain.put("key", count.value());
                    plain.put("name", count.label());
                    plain.put("number", count.number());
                    return plain;
                })
                .toList();
        ApiAnswer.json(context, PlainJson.of(Map.of("items", items)));
    }

    private void person(Context context) {
        String key = context.pathParam("key");
        Optional<Person> found = shelf.person(key);
        if (found.isEmpty()) {
            ApiAnswer.missing(context, "nobody in the record has the key " + key);
            return;
        }
        Person person = found.get();
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("key", person.key());
        plain.put("name", person.name());
        plain.put("offices", person.offices().stream().map(RecordApi::plain).toList());
        plain.put("engagements", person.engagements());
        plain.put("statements", person.statements());
        ApiAnswer.json(context, PlainJson.of(plain));
    }

    private static Map<String, @Nullable Object> plain(Person.Office office) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("title", office.title());
        plain.put("state", office.state().value());
        plain.put("first", office.first() == null ? null : office.first().toString());
        plain.put("last", office.last() == null ? null : office.last().toString());
        plain.put("number", office.number());
        return plain;
    }

    private void pairs(Context context) {
        List<Map<String, Object>> items = shelf.tallies().pairs(new Asked(context).limit()).stream()
                .map(pair -> {
                    Map<String, Object> plain = new LinkedHashMap<>();
                    plain.put("first", pair.first().value());
                    plain.put("second", pair.second().value());
                    plain.put("held", pair.held());
                    plain.put("last", pair.last());
                    return plain;
                })
                .toList();
        ApiAnswer.json(context, PlainJson.of(Map.of("items", items)));
    }

    private void coverage(Context context) {
        ApiAnswer.json(context, PlainJson.of(Coverage.of(shelf)));
    }
}
