package dev.readout.server.list;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Statement;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import java.util.List;
import java.util.Map;

/** Makes the page of what was found for some words. */
public final class SearchPages {

    private static final int SHOWN = 12;

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
        Query query = Query.all(SHOWN).with(words);
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
                now.frame("Search", "", List.of(new Frame.Crumb("Search", "")), List.of(), sentences),
                words,
                rows,
                engagements.total(),
                told,
                statements.total(),
                ArticleListPages.rows(articles.items()),
                articles.total());
    }
}
