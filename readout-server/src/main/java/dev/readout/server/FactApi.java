package dev.readout.server;

import static dev.readout.server.ApiParameters.listed;
import static dev.readout.server.ApiParameters.state;

import dev.readout.export.record.ListJson;
import dev.readout.model.article.Article;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import dev.readout.server.openapi.ApiOperation;
import dev.readout.server.openapi.ApiParameter;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.Words;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Questions for facts: lists of each sort, and one by its id. */
final class FactApi {

    private static final ApiParameter STATE = state("state", "A state or organisation that takes part");
    private static final ApiParameter WITH = state("with", "Another one");
    private static final ApiParameter SPEAKER = state("state", "For whom the speaker speaks");
    private static final ApiParameter OTHER_SPEAKER = state("with", "Another one, whose speakers are meant too");

    private final Shelf shelf;

    FactApi(Shelf shelf) {
        this.shelf = shelf;
    }

    List<ApiRoute> routes() {
        return List.of(
                list(
                        "engagements",
                        "Contacts, the latest first",
                        listed(
                                STATE,
                                WITH,
                                ApiParameters.KIND,
                                ApiParameters.STATUS,
                                ApiParameters.TOPIC,
                                ApiParameters.PERSON,
                                ApiParameters.SINCE,
                                ApiParameters.UNTIL,
                                ApiParameters.Q),
                        context -> shelf.engagements(new Asked(context).part()),
                        Engagement::evidence),
                one(
                        "engagements",
                        "engagement",
                        "A contact, with what was said and agreed there",
                        "EngagementWhole",
                        this::engagement),
                list(
                        "statements",
                        "What was said, the latest first",
                        listed(
                                SPEAKER,
                                OTHER_SPEAKER,
                                ApiParameters.ACT,
                                ApiParameters.TOPIC,
                                ApiParameters.PERSON,
                                ApiParameters.SINCE,
                                ApiParameters.UNTIL,
                                ApiParameters.Q),
                        context -> shelf.statements(new Asked(context).part()),
                        one -> List.of(one.evidence())),
                one("statements", "statement", shelf::statement, one -> List.of(one.evidence())),
                list(
                        "agreements",
                        "What was agreed, the latest first",
                        listed(
                                STATE,
                                WITH,
                                ApiParameters.TOPIC,
                                ApiParameters.SINCE,
                                ApiParameters.UNTIL,
                                ApiParameters.Q),
                        context -> shelf.agreements(new Asked(context).part()),
                        one -> List.of(one.evidence())),
                one("agreements", "agreement", shelf::agreement, one -> List.of(one.evidence())),
                list(
                        "measures",
                        "Measures, by the day from which they hold, the latest first",
                        listed(
                                state("by", "Who takes them"),
                                state("target", "Against whom"),
                                ApiParameters.MEASURE_KIND,
                                ApiParameters.MEASURE_STATUS,
                                ApiParameters.SINCE,
                                ApiParameters.UNTIL,
                                ApiParameters.date("on", "Only those in force on a day, as far as is told")),
                        this::measures,
                        Measure::mentions),
                one("measures", "measure", shelf::measure, Measure::mentions),
                list(
                        "events",
                        "Who did what to whom, the latest first",
                        listed(
                                state("source", "The state of those who act"),
                                state("target", "The state of those acted upon"),
                                ApiParameters.TYPE,
                                ApiParameters.SINCE,
                                ApiParameters.UNTIL),
                        context -> shelf.events(new Asked(context).events()),
                        one -> List.of(one.evidence())),
                one("events", "event", shelf::event, one -> List.of(one.evidence())));
    }

    private <T> ApiRoute list(
            String name,
            String summary,
            List<ApiParameter> parameters,
            Function<Context, Listing<T>> found,
            Function<T, List<Evidence>> evidence) {
        ApiOperation operation = new ApiOperation(
                "/api/" + name,
                name,
                summary,
                Words.capital(name.substring(0, name.length() - 1)) + "List",
                parameters);
        return new ApiRoute(operation, context -> {
            Listing<T> part = ApiAnswer.part(context, () -> found.apply(context));
            ApiAnswer.list(
                    context,
                    part,
                    articles(part.items().stream().flatMap(one -> evidence.apply(one).stream())),
                    operation.queryNames());
        });
    }

    private <T> ApiRoute one(
            String list, String name, Function<String, Optional<T>> find, Function<T, List<Evidence>> evidence) {
        return one(list, name, "One of them by its id", Words.capital(name) + "Whole", context -> {
            Optional<T> found = find.apply(context.pathParam("id"));
            if (found.isEmpty()) {
                ApiAnswer.missing(context, "no " + name + " has the id " + context.pathParam("id"));
                return;
            }
            ListJson json = new ListJson(articles(evidence.apply(found.get()).stream()));
            ApiAnswer.json(context, json.whole(name, found.get(), Map.of()));
        });
    }

    private static ApiRoute one(String list, String name, String summary, String answer, Handler handler) {
        return new ApiRoute(
                new ApiOperation("/api/" + list + "/{id}", name, summary, answer, List.of(ApiParameters.ID)), handler);
    }

    /** An id that the contact had before leads to where it is now. */
    private void engagement(Context context) {
        String id = context.pathParam("id");
        Optional<Engagement> found = shelf.engagement(id);
        if (found.isEmpty()) {
            ApiAnswer.missing(context, "no engagement has the id " + id);
            return;
        }
        Engagement engagement = found.get();
        if (!engagement.id().equals(id)) {
            context.redirect("/api/engagements/" + engagement.id(), HttpStatus.PERMANENT_REDIRECT);
            return;
        }
        List<Statement> statements = shelf.statementsOf(engagement.id());
        List<Agreement> agreements = shelf.agreementsOf(engagement.id());
        Map<String, List<?>> parts = new LinkedHashMap<>();
        parts.put("statements", statements);
        parts.put("agreements", agreements);
        Quoted quoted = new Quoted()
                .engagements(List.of(engagement))
                .statements(statements)
                .agreements(agreements);
        ApiAnswer.json(context, new ListJson(quoted.in(shelf).values()).whole("engagement", engagement, parts));
    }

    private Listing<Measure> measures(Context context) {
        Asked asked = new Asked(context);
        return MeasuresOn.of(shelf, asked.measures(), asked.date("on"));
    }

    private Collection<Article> articles(Stream<Evidence> evidence) {
        return new Quoted().evidence(evidence).in(shelf).values();
    }
}
