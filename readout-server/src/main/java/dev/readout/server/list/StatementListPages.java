package dev.readout.server.list;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Statement;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Words;
import java.util.List;
import java.util.Map;

/** Makes the lists of statements. */
public final class StatementListPages {

    private final Shelf shelf;
    private final StateNames names;

    /** Lists of what a shelf holds. */
    public StatementListPages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The statements that a query means. */
    public StatementListPage page(Query query, Filters filters) {
        AsOf now = AsOf.now(shelf);
        Listing<Statement> found = shelf.statements(query);
        Map<ArticleId, Article> articles =
                new Quoted().statements(found.items()).in(shelf);
        Sides sides = Sides.none(names);
        Sentences sentences = new Sentences(articles, sides);
        List<StatementListPage.Row> rows = new StatementRows(articles, sides, sentences).rows(found.items());
        return new StatementListPage(
                now.frame(
                        "Statements",
                        "statements",
                        List.of(new Frame.Crumb("Statements", "")),
                        ListLinks.formats(filters, "statements"),
                        sentences),
                "Statements",
                Words.count(found.total(), "statement") + " in " + now.words() + ".",
                "None in " + now.words() + ". That is what was read, not what was said.",
                filters,
                Facet.of(found, filters, List.of("act", "state", "topic")),
                rows,
                ListLinks.next(query, found, filters));
    }
}
