package dev.readout.server.person;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Statement;
import dev.readout.model.record.Topic;
import dev.readout.server.linked.LinkedData;
import dev.readout.server.list.EngagementRow;
import dev.readout.server.list.EngagementRows;
import dev.readout.server.list.StatementListPage;
import dev.readout.server.list.StatementRows;
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
import dev.readout.server.view.Words;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Count;
import dev.readout.store.query.Field;
import dev.readout.store.query.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the pages of persons. */
public final class PersonPages {

    private static final int SHOWN = 30;
    private static final int TOPICS = 12;

    private final Shelf shelf;
    private final StateNames names;

    /** Pages of what a shelf holds. */
    public PersonPages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The page of the person of a key ({@code wang-yi}). */
    public Optional<PersonPage> page(String key) {
        return shelf.person(key).map(this::page);
    }

    /** The persons whose names have some words. */
    public PersonListPage named(String words) {
        return new PersonListPage(
                AsOf.now(shelf).plain("Persons", "people"),
                words,
                Tallied.of(shelf.persons(words, SHOWN), Count::label, one -> Links.person(one.value())));
    }

    private PersonPage page(Person person) {
        AsOf now = AsOf.now(shelf);
        Query query = Query.all(SHOWN).by(person.name()).plain();
        Listing<Engagement> contacts = shelf.engagements(query);
        Listing<Statement> statements = shelf.statements(query);
        Map<ArticleId, Article> articles = new Quoted()
                .engagements(contacts.items())
                .statements(statements.items())
                .in(shelf);
        Sides sides = Sides.none(names);
        Sentences sentences = new Sentences(articles, sides);
        List<EngagementRow> met = new EngagementRows(sides, sentences, names, now.today()).rows(contacts.items());
        List<StatementListPage.Row> said = new StatementRows(articles, sides, sentences).rows(statements.items());
        return new PersonPage(
                now.frame(
                                person.name(),
                                "people",
                                List.of(new Frame.Crumb(person.name(), "")),
                                formats(person.name()),
                                sentences)
                        .telling(LinkedData.person(person, names)),
                person.name(),
                Words.count(contacts.total(), "contact") + " and " + Words.count(statements.total(), "statement")
                        + " in " + now.words() + ". Offices are those that the articles give, on the days of contacts.",
                person.offices().stream().map(one -> office(one, sides)).toList(),
                Tallied.of(
                        shelf.counts(Sort.STATEMENT, query, Field.TOPIC, TOPICS).stream()
                                .filter(one -> !one.value().isEmpty())
                                .toList(),
                        one -> Words.topic(Topic.ofCode(one.value())),
                        one -> Filters.on("/statements")
                                .with("person", person.name())
                                .with("topic", one.value())
                                .link()),
                met,
                contacts.total(),
                said,
                statements.total());
    }

    private static List<Frame.Format> formats(String name) {
        Filters filters = Filters.on("/api/statements").with("person", name);
        return List.of(
                new Frame.Format("JSON", "application/json", filters.link()),
                new Frame.Format(
                        "CSV", "text/csv", filters.at("/statements.csv").link()),
                new Frame.Format(
                        "Atom",
                        "application/atom+xml",
                        filters.at("/statements.atom").link()));
    }

    private static PersonPage.Office office(Person.Office office, Sides sides) {
        return new PersonPage.Office(
                office.title(),
                sides.side(office.state()),
                office.first() == null ? "" : office.first().toString(),
                office.last() == null ? "" : office.last().toString(),
                office.number());
    }
}
