package dev.readout.store.sql;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The articles asked for last, so that a page need not read the same text again. An article never changes, so none of them
 * is ever out of date. May be shared between threads.
 */
final class RecentArticles {

    /** About 32 MB of Latin letters. */
    private static final int MOST_CHARACTERS = 32_000_000;

    private final Map<ArticleId, Article> articles = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    /** One of them, if it is there. */
    synchronized Optional<Article> get(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** Adds one, and lets those go that were asked for longest ago. */
    synchronized void put(Article article) {
        Article before = articles.put(article.id(), article);
        characters +=
                article.text().length() - (before == null ? 0 : before.text().length());
        while (characters > MOST_CHARACTERS && articles.size() > 1) {
            ArticleId eldest = articles.keySet().iterator().next();
            Article gone = articles.remove(eldest);
            characters -= gone == null ? 0 : gone.text().length();
        }
    }
}
