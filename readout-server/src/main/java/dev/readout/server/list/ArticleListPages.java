package dev.readout.server.list;

import dev.readout.model.article.Article;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Outlets;
import java.util.List;

/** Makes the lists of articles. */
public final class ArticleListPages {

    private final Shelf shelf;

    /** Lists of what a shelf holds. */
    public ArticleListPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The articles that a query means. */
    public ArticleListPage page(Query query, Filters filters) {
        AsOf now = AsOf.now(shelf);
        Listing<Article> found = shelf.articles(query);
        return new ArticleListPage(
                now.frame(
                        "Articles",
                        "articles",
                        List.of(new Frame.Crumb("Articles", "")),
                        ListLinks.formats(filters, "articles"),
                        null),
                now.words() + ".",
                filters,
                rows(found.items()),
                ListLinks.next(query, found, filters));
    }

    /** Articles as rows. */
    static List<ArticleListPage.Row> rows(List<Article> articles) {
        return articles.stream().map(ArticleListPages::row).toList();
    }

    private static ArticleListPage.Row row(Article article) {
        return new ArticleListPage.Row(
                DayText.of(
                        article.published() == null ? null : article.published().date()),
                article.title() == null ? "no title found" : article.title(),
                "/article/" + article.id(),
                Outlets.name(article),
                article.language());
    }
}
