package dev.readout.server;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.server.agreement.AgreementPages;
import dev.readout.server.article.ArticlePages;
import dev.readout.server.data.DataPages;
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
import dev.readout.server.person.PersonListPage;
import dev.readout.server.person.PersonPage;
import dev.readout.server.person.PersonPages;
import dev.readout.server.place.PlacePages;
import dev.readout.server.quality.QualityPages;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.state.StatePages;
import dev.readout.server.topic.TopicPages;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Links;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** The addresses of the pages. */
final class PageRoutes {

    private static final int MOST_PLACED = 500;

    private final Shelf shelf;
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
    private final StatePages states;
    private final PersonPages persons;
    private final TopicPages topics;
    private final AgreementPages agreements;
    private final PlacePages places;
    private final QualityPages quality;
    private final DataPages data;

    PageRoutes(Shelf shelf, StateNames names, Drawing drawing) {
        this.shelf = shelf;
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
        this.states = new StatePages(shelf, names);
        this.persons = new PersonPages(shelf, names);
        this.topics = new TopicPages(shelf, names);
        this.agreements = new AgreementPages(shelf, names);
        this.places = new PlacePages(shelf, names);
        this.quality = new QualityPages(shelf);
        this.data = new DataPages(shelf);
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
        routes.get("/states", context -> drawing.page(context, "states", states.list()));
        routes.get("/topics", context -> drawing.page(context, "topics", topics.list()));
        routes.get("/agreements", this::agreements);
        routes.get("/map", this::places);
        routes.get("/quality", context -> drawing.page(context, "quality", quality.page()));
        routes.get("/data", context -> drawing.page(context, "data", data.page()));
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
        states.page(code)
                .ifPresentOrElse(
                        page -> drawing.page(context, "state", page),
                        () -> drawing.missing(context, "The state " + code));
    }

    /** A part of a name leads to the person, or to those who have it. */
    private void person(Context context) {
        String name = context.pathParam("name");
        Optional<PersonPage> found = persons.page(Links.key(name));
        if (found.isPresent()) {
            drawing.page(context, "person", found.get());
            return;
        }
        PersonListPage some = persons.named(name.replace('-', ' '));
        if (some.rows().isEmpty()) {
            drawing.missing(context, "The person " + name);
        } else if (some.rows().size() == 1) {
            context.redirect(some.rows().get(0).link());
        } else {
            drawing.page(context, "persons", some);
        }
    }

    private void topic(Context context) {
        String code = context.pathParam("code");
        Topic topic;
        try {
            topic = Topic.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw new BadQuestion("a topic", code, "one of the record's topics, such as trade");
        }
        drawing.page(context, "topic", topics.page(topic));
    }

    private void agreements(Context context) {
        Asked asked = new Asked(context);
        drawing.page(context, "agreements", agreements.page(asked.query(), asked.filters("/agreements")));
    }

    private void places(Context context) {
        Asked asked = new Asked(context);
        Query all = asked.query().saying(null).first(MOST_PLACED);
        drawing.page(context, "map", places.page(all, asked.filters("/map")));
    }

    private void measures(Context context) {
        Asked asked = new Asked(context);
        PartialDate on = asked.date("on");
        PartialDate since = asked.date("since");
        Filters filters = Filters.on("/measures");
        for (String name : List.of("on", "since", "by", "target", "kind", "from", "changed")) {
            filters = filters.with(name, asked.text(name));
        }
        MeasurePages.Question question = new MeasurePages.Question(
                on == null ? null : on.lastDay(),
                since == null ? null : since.lastDay(),
                asked.state("by"),
                asked.state("target"),
                asked.code("kind", MeasureKind.values(), MeasureKind::code),
                asked.number("from", 0, 0, Asked.FURTHEST),
                asked.number("changed", 0, 0, Asked.FURTHEST));
        drawing.page(context, "measures", measures.page(question, filters));
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
