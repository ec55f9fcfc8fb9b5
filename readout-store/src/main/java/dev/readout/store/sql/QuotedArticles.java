package dev.readout.store.sql;

import dev.readout.model.ReadoutException;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The articles that the facts at hand quote, each taken from the database once. */
public final class QuotedArticles implements Function<ArticleId, Article> {

    private final ArticleTable table;
    private final Handle handle;
    private final Map<ArticleId, Article> found = new HashMap<>();

    /** None yet. */
    public QuotedArticles(ArticleTable table, Handle handle) {
        this.table = table;
        this.handle = handle;
    }

    /** Takes several at once. */
    public QuotedArticles with(Collection<ArticleId> ids) {
        found.putAll(table.some(
                handle, ids.stream().filter(id -> !found.containsKey(id)).toList()));
        return this;
    }

    /** Takes one that is at hand. */
    public void with(Article article) {
        found.put(article.id(), article);
    }

    @Override
    public Article apply(ArticleId id) {
        Article article = found.get(id);
        if (article == null) {
            article = with(List.of(id)).found.get(id);
        }
        if (article == null) {
            throw new ReadoutException(
                    ReadoutException.Code.DATABASE_DAMAGED,
                    "a fact quotes article " + id + ", which the database lacks");
        }
        return article;
    }
}
