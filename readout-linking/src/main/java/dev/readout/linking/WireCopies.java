package dev.readout.linking;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles tell one text: a wire story as several papers print it, cut or with words changed. Texts are compared where
 * their signatures share a band (locality-sensitive hashing), so that the work grows with the articles and not with their
 * pairs; those with one signature are one from the start. The outcome does not depend on the order of the articles.
 */
final class WireCopies {

    private final Leaders leaders = new Leaders();

    /** Compares articles. */
    WireCopies(Collection<Article> articles) {
        this(signatures(articles));
    }

    /** Compares articles whose signatures are known. */
    WireCopies(SortedMap<ArticleId, Signature> signatures) {
        Map<Signature, ArticleId> first = new HashMap<>();
        Map<Long, List<SignedText>> buckets = new TreeMap<>();
        signatures.forEach((id, signature) -> {
            ArticleId same = first.putIfAbsent(signature, id);
            if (same != null) {
                leaders.join(same, id);
                return;
            }
            for (long band : signature.bands()) {
                buckets.computeIfAbsent(band, key -> new ArrayList<>()).add(new SignedText(id, signature));
            }
        });
        buckets.values().forEach(bucket -> CopyBucket.compare(bucket, leaders::join));
    }

    private static SortedMap<ArticleId, Signature> signatures(Collection<Article> articles) {
        SortedMap<ArticleId, Signature> signatures = new TreeMap<>();
        articles.forEach(
                article -> Signature.of(article).ifPresent(signature -> signatures.put(article.id(), signature)));
        return signatures;
    }

    /** What stands for the text that an article tells: the same for all articles that tell it. */
    ArticleId story(ArticleId article) {
        return leaders.of(article);
    }
}
