package dev.readout.server.list;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Links;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Tallied;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Count;
import dev.readout.store.query.Field;
import dev.readout.store.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the page of what was found for some words. */
public final class SearchPages {

    private static final int SHOWN = 12;
    private static final int PERSONS = 8;
    private static final int STATES = 250;
    private static final int NAMED = 6;

    private final Shelf shelf;
    private final StateNames names;

    /** Finds what a shelf holds. */
    public SearchPages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** What has some words. */
    public SearchPage page(String words) {
        AsOf now = AsOf.now(shelf);
        Query query = Query.all(SHOWN).with(words).plain();
        Listing<Engagement> engagements = shelf.engagements(query);
        Listing<Statement> statements = shelf.statements(query);
        Listing<Article> articles = shelf.articles(query);
        Map<ArticleId, Article> quoted = new Quoted()
                .engagements(engagements.items())
                .statements(statements.items())
                .in(shelf);
        Sides sides = Sides.none(names);
        Sentences sentences = new Sentences(quoted, sides);
        List<EngagementRow> rows = new EngagementRows(sides, sentences, names, now.today()).rows(engagements.items());
        List<StatementListPage.Row> told = new StatementRows(quoted, sides, sentences).rows(statements.items());
        return new SearchPage(
                now.frame(
                        "Search",
                        "",
                        List.of(new Frame.Crumb("Search", "")),
                        List.of(new Frame.Format(
                                "JSON",
                                "application/json",
                                Filters.on("/api/search").with("q", words).link())),
                        sentences),
                words,
                Tallied.of(shelf.persons(words, PERSONS), Count::label, one -> Links.person(one.value())),
                named(words),
                rows,
                engagements.total(),
                told,
                statements.total(),
                ArticleListPages.rows(articles.items()),
                articles.total());
    }

    /** {@code Rare earths} of {@code rare-earths}. */
    private static String topic(String code) {
        return dev.readout.server.view.Words.topic(Topic.ofCode(code));
    }

    /** Topics and states with a word of the search in their names. */
    private List<Tallied> named(String words) {
        Query all = Query.all(1);
        Set<String> wanted = Set.copyOf(Words.of(words));
        List<Count> topics = shelf.counts(Sort.STATEMENT, all, Field.TOPIC, STATES).stream()
                .filter(one -> Words.of(one.value()).stream().anyMatch(wanted::contains))
                .toList();
        List<Count> states = shelf.counts(Sort.ENGAGEMENT, all, Field.STATE, STATES).stream()
                .filter(one -> !one.value().isEmpty())
                .map(one -> new Count(one.value(), names.name(new StateCode(one.value())), one.number()))
                .filter(one -> wanted.containsAll(Words.of(one.label()))
                        || wanted.contains(one.value().toLowerCase(Locale.ROOT)))
                .toList();
        List<Tallied> found = new ArrayList<>(
                Tallied.of(topics, one -> "Topic: " + topic(one.value()), one -> "/topic/" + one.value()));
        found.addAll(Tallied.of(states, one -> "State: " + one.label(), one -> "/state/" + one.value()));
        return found.stream().limit(NAMED).toList();
    }
}
