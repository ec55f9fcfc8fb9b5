package dev.readout.linking;

import dev.readout.model.article.ArticleId;
import java.util.Map;
import java.util.TreeMap;

/** Which articles belong together, two by two; of all that do, the one that comes first leads. */
final class Leaders {

    private final Map<ArticleId, ArticleId> above = new TreeMap<>();

    /** The one that leads those whom an article belongs to. */
    ArticleId of(ArticleId article) {
        ArticleId top = article;
        for (ArticleId next = above.getOrDefault(top, top); !next.equals(top); next = above.getOrDefault(top, top)) {
            top = next;
        }
        return top;
    }

    /** From now on two articles belong together. */
    void join(ArticleId one, ArticleId other) {
        ArticleId first = of(one);
        ArticleId second = of(other);
        if (!first.equals(second)) {
            boolean ordered = first.compareTo(second) < 0;
            above.put(ordered ? second : first, ordered ? first : second);
        }
    }
}
