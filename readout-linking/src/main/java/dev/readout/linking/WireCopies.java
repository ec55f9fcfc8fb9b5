package dev.readout.linking;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which articles tell one text: a wire story as several papers print it, cut or with words changed. Texts are compared where
 * their signatures share a band (locality-sensitive hashing), so that the work grows with the articles and not with their
 * pairs. The outcome does not depend on the order of the articles.
 */
final class WireCopies {

    /** Share of four-word stretches in common from which two texts are one. */
    private static final double ONE_TEXT = 0.5;

    private static final int ROWS = 4;

    private final Map<ArticleId, ArticleId> leader = new TreeMap<>();

    /** Compares articles. */
    WireCopies(Collection<Article> articles) {
        Map<ArticleId, Signature> signatures = new TreeMap<>();
        for (Article article : articles) {
            leader.put(article.id(), article.id());
            Signature.of(article).ifPresent(signature -> signatures.put(article.id(), signature));
        }
        Map<Long, List<ArticleId>> bands = new HashMap<>();
        signatures.forEach((id, signature) -> {
            for (int band = 0; band < Signature.HASHES / ROWS; band++) {
                List<ArticleId> before = bands.computeIfAbsent(signature.band(band, ROWS), key -> new ArrayList<>());
                compare(id, signature, before, signatures);
            }
        });
    }

    /** Compares a text with the first of each story that shares its band; a story seen is not compared again. */
    private void compare(
            ArticleId id, Signature signature, List<ArticleId> before, Map<ArticleId, Signature> signatures) {
        boolean known = false;
        for (ArticleId other : before) {
            Signature theirs = signatures.get(other);
            boolean one = story(other).equals(story(id));
            if (!one && theirs != null && signature.likeness(theirs) >= ONE_TEXT) {
                join(id, other);
                one = true;
            }
            known |= one;
        }
        if (!known) {
            before.add(id);
        }
    }

    /** What stands for the text that an article tells: the same for all articles that tell it. */
    ArticleId story(ArticleId article) {
        ArticleId top = article;
        for (ArticleId above = leader.getOrDefault(top, top);
                !above.equals(top);
                above = leader.getOrDefault(top, top)) {
            top = above;
        }
        return top;
    }

    private void join(ArticleId one, ArticleId other) {
        ArticleId first = story(one);
        ArticleId second = story(other);
        boolean ordered = first.compareTo(second) < 0;
        leader.put(ordered ? second : first, ordered ? first : second);
    }
}
