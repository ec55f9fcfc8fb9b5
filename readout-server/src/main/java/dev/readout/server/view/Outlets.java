package dev.readout.server.view;

import dev.readout.model.article.Article;

/** What an article's outlet is called on a page. */
public final class Outlets {

    private Outlets() {}

    /** The outlet's name; {@code unnamed outlet} where the article does not tell it. */
    public static String name(Article article) {
        String outlet = article.outlet();
        return outlet == null ? "unnamed outlet" : outlet;
    }
}
