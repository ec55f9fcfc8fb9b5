package dev.readout.server.article;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the pages of articles. */
public final class ArticlePages {

    private final Shelf shelf;
    private final StateNames names;

    /** Pages of what a shelf holds. */
    public ArticlePages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /**
     * The page of an article, if there is one with the id.
     *
     * @param from the first character that the reader was sent to, in code points, or null
     * @param to the character after the last, or null
     */
    public Optional<ArticlePage> page(ArticleId id, @Nullable Integer from, @Nullable Integer to) {
        Article article = shelf.articles(List.of(id)).get(id);
        return article == null
                ? Optional.empty()
                : Optional.of(new ArticleDraft(article, shelf.readIn(id), names, from, to).page(AsOf.now(shelf)));
    }
}
