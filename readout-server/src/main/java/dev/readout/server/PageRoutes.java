package dev.readout.server;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.server.article.ArticlePages;
import dev.readout.server.engagement.EngagementPages;
import dev.readout.server.home.HomePages;
import dev.readout.server.list.ArticleListPages;
import dev.readout.server.list.CoveragePages;
import dev.readout.server.list.EngagementListPages;
import dev.readout.server.list.SearchPages;
import dev.readout.server.list.StatementListPages;
import dev.readout.server.measure.MeasurePages;
import dev.readout.server.pair.PairListPages;
import dev.readout.server.pair.PairPages;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.Filters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** The addresses of the pages. */
final class PageRoutes {

    private final Shelf shelf;
    private final StateNames names;
    private final Drawing drawing;
    private final HomePages home;
    private final EngagementListPages engagementLists;
    private final EngagementPages engagements;
    private final PairListPages pairLists;
    private final PairPages pairs;
    private final MeasurePages measures;
    private final StatementListPages statements;
    private final ArticleListPages articleLists;
    private final ArticlePages articles;
    private final CoveragePages coverage;
    private final SearchPages search;

    PageRoutes(Shelf shelf, StateNames names, Drawing drawing) {
        this.shelf = shelf;
        this.names = names;
        this.drawing = drawing;
        this.home = new HomePages(shelf, names);
        this.engagementLists = new EngagementListPages(shelf, names);
        this.engagements = new EngagementPages(shelf, names);
        this.pairLists = new PairListPages(shelf, names);
        this.pairs = new PairPages(shelf, names);
        this.measures = new MeasurePages(shelf, names);
        this.statements = new StatementListPages(shelf, names);
        this.articleLists = new ArticleListPages(shelf);
        this.articles = new ArticlePages(shelf, names);
        this.coverage = new CoveragePages(shelf);
        this.search = new SearchPages(shelf, names);
    }

    void register(RoutesConfig routes) {
        routes.get("/", context -> drawing.page(context, "home", home.page()));
        routes.get("/engagements", this::engagements);
        routes.get("/engagement/{id}", this::engagement);
        routes.get("/articles", this::articles);
        routes.get("/article/{id}", this::article);
        routes.get("/statements", this::statements);
        routes.get("/pairs", context -> drawing.page(context, "pairs", pairLists.page()));
        routes.get("/pair/{first}/{second}", this::pair);
        routes.get("/state/{code}", this::state);
        routes.get("/person/{name}", this::person);
        routes.get("/topic/{code}", this::topic);
        routes.get("/measures", this::measures);
        routes.get("/upcoming", context -> drawing.page(context, "upcoming", engagementLists.upcoming()));
        routes.get("/coverage", context -> drawing.page(context, "coverage", coverage.page()));
        routes.get("/search", this::search);
    }

    private void engagements(Context context) {
        Asked asked = new Asked(context);
        drawing.page(
                context,
                "engagements",
                engagementLists.page(asked.query(), asked.filters("/engagements"), "Engagements"));
    }

    private void articles(Context context) {
        Asked asked = new Asked(context);
        drawing.page(context, "articles", articleLists.page(asked.query(), asked.filters("/articles")));
    }

    private void statements(Context context) {
        Asked asked = new Asked(context);
        drawing.page(context, "statements", statements.page(asked.query(), asked.filters("/statements")));
    }

    /** An id that an engagement had before leads to where it is now. */
    private void engagement(Context context) {
        String id = context.pathParam("id");
        Optional<Engagement> found = shelf.engagement(id);
        if (found.isPresent() && !found.get().id().equals(id)) {
            context.redirect("/engagement/" + found.get().id(), HttpStatus.PERMANENT_REDIRECT);
            return;
        }
        found.ifPresentOrElse(
                one -> drawing.page(context, "engagement", engagements.page(one)),
                () -> drawing.missing(context, "The engagement " + id));
    }

    private void article(Context context) {
        Asked asked = new Asked(context);
        String id = context.pathParam("id");
        asked.articleId()
                .flatMap(one -> articles.page(one, asked.place("from"), asked.place("to")))
                .ifPresentOrElse(
                        page -> drawing.page(context, "article", page),
                        () -> drawing.missing(context, "The article " + id));
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
        drawing.page(context, "pair", pairs.page(one, other));
    }

    private void state(Context context) {
        StateCode code = new Asked(context).stateOnPath("code");
        Query query = new Asked(context).query().between(List.of(code));
        Filters filters = new Asked(context).filters("/engagements").with("state", code.value());
        drawing.page(context, "engagements", engagementLists.page(query, filters, names.name(code)));
    }

    private void person(Context context) {
        String name = context.pathParam("name");
        Query query = new Asked(context).query().by(name);
        Filters filters = new Asked(context).filters("/engagements").with("person", name);
        drawing.page(context, "engagements", engagementLists.page(query, filters, name));
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
        drawing.page(
                context,
                "statements",
                statements.page(query, new Asked(context).filters("/statements").with("topic", code)));
    }

    private void measures(Context context) {
        Asked asked = new Asked(context);
        PartialDate on = asked.date("on");
        Filters filters = Filters.on("/measures")
                .with("on", asked.text("on"))
                .with("by", asked.text("by"))
                .with("target", asked.text("target"));
        drawing.page(
                context,
                "measures",
                measures.page(on == null ? null : on.lastDay(), asked.state("by"), asked.state("target"), filters));
    }

    private void search(Context context) {
        String words = new Asked(context).words();
        if (words == null) {
            context.redirect("/engagements");
            return;
        }
        drawing.page(context, "search", search.page(words));
    }
}
