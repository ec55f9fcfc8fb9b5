package dev.readout.server;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Words;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The addresses of the pages. */
final class PageRoutes {

    private static final int ALL_PAIRS = 200;

    private final Shelf shelf;
    private final Pages pages;
    private final StateNames names;
    private final Templates templates = new Templates();

    PageRoutes(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.pages = new Pages(shelf, names);
        this.names = names;
    }

    void register(RoutesConfig routes, Consumer<String> trouble) {
        routes.get("/", context -> draw(context, "home", pages.home()));
        routes.get("/engagements", this::engagements);
        routes.get("/engagement/{id}", this::engagement);
        routes.get("/article/{id}", this::article);
        routes.get(
                "/articles",
                context -> draw(
                        context,
                        "articles",
                        pages.articles(new Asked(context).query(), new Asked(context).filters("/articles"))));
        routes.get(
                "/statements",
                context -> draw(
                        context,
                        "statements",
                        pages.statements(new Asked(context).query(), new Asked(context).filters("/statements"))));
        routes.get(
                "/pairs",
                context -> draw(
                        context, "pairs", Map.of("frame", pages.pairsFrame(), "pairs", pages.pairRows(ALL_PAIRS))));
        routes.get("/pair/{first}/{second}", this::pair);
        routes.get("/state/{code}", this::state);
        routes.get("/person/{name}", this::person);
        routes.get("/topic/{code}", this::topic);
        routes.get("/measures", this::measures);
        routes.get("/upcoming", context -> draw(context, "upcoming", pages.upcoming()));
        routes.get("/coverage", context -> draw(context, "coverage", pages.coverage()));
        routes.get("/search", this::search);
        routes.exception(BadQuestion.class, (wrong, context) -> {
            if (context.path().startsWith("/api/")) {
                Problem.write(
                        context,
                        HttpStatus.BAD_REQUEST,
                        "That cannot be asked",
                        String.valueOf(wrong.getMessage()),
                        wrong.parameter());
                return;
            }
            context.status(HttpStatus.BAD_REQUEST);
            message(context, "That cannot be asked", Words.capital(String.valueOf(wrong.getMessage())) + ".");
        });
        routes.exception(RuntimeException.class, (fault, context) -> {
            trouble.accept(context.path() + ": " + fault);
            context.status(HttpStatus.INTERNAL_SERVER_ERROR);
            if (context.path().startsWith("/api/")) {
                Problem.write(
                        context,
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Readout failed",
                        "the fault is ours and was noted",
                        null);
                return;
            }
            message(context, "Readout failed", "This page could not be made. The fault is ours and was noted.");
        });
        routes.error(HttpStatus.NOT_FOUND.getCode(), context -> {
            if (context.path().startsWith("/api/") || context.path().startsWith("/assets/")) {
                return;
            }
            message(
                    context,
                    "Not here",
                    "No page has this address. The record may have no such thing, or may call it otherwise.");
        });
    }

    private void draw(Context context, String template, Object page) {
        context.contentType("text/html; charset=utf-8").result(templates.draw(template, page));
    }

    private void draw(Context context, String template, Map<String, Object> parts) {
        context.contentType("text/html; charset=utf-8").result(templates.draw(template, parts));
    }

    private void message(Context context, String title, String text) {
        draw(context, "message", Map.of("frame", pages.plain(title), "title", title, "text", text));
    }

    private void missing(Context context, String what) {
        context.status(HttpStatus.NOT_FOUND);
        message(context, "Not in the record", what + " is not in the record as read: " + pages.state() + ".");
    }

    private void engagements(Context context) {
        Asked asked = new Asked(context);
        draw(context, "engagements", pages.engagements(asked.query(), asked.filters("/engagements"), "Engagements"));
    }

    /** An id that an engagement had before leads to where it is now. */
    private void engagement(Context context) {
        String id = context.pathParam("id");
        Optional<Engagement> found = shelf.engagement(id);
        if (found.isPresent() && !found.get().id().equals(id)) {
            context.redirect("/engagement/" + found.get().id(), HttpStatus.PERMANENT_REDIRECT);
            return;
        }
        pages.engagement(id)
                .ifPresentOrElse(
                        page -> draw(context, "engagement", page), () -> missing(context, "The engagement " + id));
    }

    private void article(Context context) {
        Asked asked = new Asked(context);
        String id = context.pathParam("id");
        asked.articleId()
                .flatMap(one -> pages.article(one, asked.place("from"), asked.place("to")))
                .ifPresentOrElse(page -> draw(context, "article", page), () -> missing(context, "The article " + id));
    }

    private void pair(Context context) {
        StateCode one = new Asked(context).stateOnPath("first");
        StateCode other = new Asked(context).stateOnPath("second");
        if (one.equals(other)) {
            throw new BadQuestion("the pair", one.value(), "two states");
        }
        if (one.compareTo(other) > 0) {
            context.redirect("/pair/" + other + "/" + one, HttpStatus.PERMANENT_REDIRECT);
            return;
        }
        draw(context, "pair", pages.pair(one, other));
    }

    private void state(Context context) {
        StateCode code = new Asked(context).stateOnPath("code");
        Query query = new Asked(context).query().between(List.of(code));
        Filters filters = new Asked(context).filters("/engagements").with("state", code.value());
        draw(context, "engagements", pages.engagements(query, filters, names.name(code)));
    }

    private void person(Context context) {
        String name = context.pathParam("name");
        Query query = new Asked(context).query().by(name);
        Filters filters = new Asked(context).filters("/engagements").with("person", name);
        draw(context, "engagements", pages.engagements(query, filters, name));
    }

    private void topic(Context context) {
        String code = context.pathParam("code");
        Topic topic;
        try {
            topic = Topic.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw new BadQuestion("a topic", code, "one of the record's topics, such as trade");
        }
        Query query = new Asked(context).query().about(topic);
        draw(
                context,
                "statements",
                pages.statements(
                        query, new Asked(context).filters("/statements").with("topic", code)));
    }

    private void measures(Context context) {
        Asked asked = new Asked(context);
        PartialDate on = asked.date("on");
        Filters filters = Filters.on("/measures")
                .with("on", asked.text("on"))
                .with("by", asked.text("by"))
                .with("target", asked.text("target"));
        draw(
                context,
                "measures",
                pages.measures(
                        on == null ? pages.today() : on.lastDay(), asked.state("by"), asked.state("target"), filters));
    }

    private void search(Context context) {
        String words = new Asked(context).words();
        if (words == null) {
            context.redirect("/engagements");
            return;
        }
        draw(context, "search", pages.search(words));
    }
}
