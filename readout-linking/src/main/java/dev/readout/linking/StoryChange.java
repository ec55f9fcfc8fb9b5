package dev.readout.linking;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.KnownReadings;
import dev.readout.model.reading.KnownText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Which stories the texts print once new ones are there. Only the buckets that a new text lies in can show other copies than
 * before. As a rule they show more, and stories are joined; where a new text comes before an older one in a bucket, copies of
 * that one may no longer be seen there, and the stories concerned are worked out anew from all buckets of their texts.
 */
final class StoryChange {

    private final KnownReadings known;
    private final SortedSet<ArticleId> fresh;
    private final SortedMap<ArticleId, KnownText> texts = new TreeMap<>();
    private final Map<ArticleId, Signature> signatures = new HashMap<>();
    private final SortedMap<ArticleId, ArticleId> stories = new TreeMap<>();

    private StoryChange(SortedSet<ArticleId> fresh, KnownReadings known) {
        this.known = known;
        this.fresh = fresh;
    }

    /** Two articles, of which one's text is a copy of the other's. */
    private record Copy(ArticleId one, ArticleId other) {}

    /**
     * The stories of new texts, and of those whose story is not what it was.
     *
     * @param fresh the new articles
     * @param known all readings, the new ones among them; their texts have no story yet
     */
    static SortedMap<ArticleId, ArticleId> of(SortedSet<ArticleId> fresh, KnownReadings known) {
        StoryChange change = new StoryChange(fresh, known);
        change.find();
        return change.stories;
    }

    private void find() {
        take(fresh);
        Set<Copy> before = new LinkedHashSet<>();
        Set<Copy> now = new LinkedHashSet<>();
        for (SortedSet<ArticleId> bucket : buckets(List.copyOf(texts.keySet()))) {
            SortedSet<ArticleId> old = new TreeSet<>(bucket);
            old.removeAll(fresh);
            before.addAll(copies(old));
            now.addAll(copies(bucket));
        }
        Leaders leaders = new Leaders();
        now.forEach(copy -> leaders.join(story(copy.one()), story(copy.other())));
        before.removeAll(now);
        Set<ArticleId> lost = new TreeSet<>();
        before.forEach(copy -> lost.add(leaders.of(story(copy.one()))));
        SortedMap<ArticleId, SortedSet<ArticleId>> joined = new TreeMap<>();
        texts.keySet().stream()
                .map(this::story)
                .forEach(story -> joined.computeIfAbsent(leaders.of(story), key -> new TreeSet<>())
                        .add(story));
        joined.forEach((leader, parts) -> {
            if (lost.contains(leader)) {
                takeApart(parts);
            } else {
                join(parts);
            }
        });
    }

    /** Stories that turned out to be one: all get the name of the first old one, if there is any. */
    private void join(SortedSet<ArticleId> parts) {
        SortedSet<ArticleId> old = new TreeSet<>(parts);
        old.removeAll(fresh);
        ArticleId name = old.isEmpty() ? parts.first() : old.first();
        parts.stream().filter(article -> fresh.contains(article)).forEach(article -> stories.put(article, name));
        old.remove(name);
        if (!old.isEmpty()) {
            known.printing(old).forEach(article -> stories.put(article, name));
        }
    }

    private void takeApart(SortedSet<ArticleId> parts) {
        SortedSet<ArticleId> members = new TreeSet<>(parts);
        members.retainAll(fresh);
        SortedSet<ArticleId> old = new TreeSet<>(parts);
        old.removeAll(fresh);
        members.addAll(known.printing(old));
        Leaders leaders = new Leaders();
        for (SortedSet<ArticleId> bucket : buckets(members)) {
            for (Copy copy : copies(bucket)) {
                if (members.contains(copy.one()) && members.contains(copy.other())) {
                    leaders.join(copy.one(), copy.other());
                }
            }
        }
        members.forEach(article -> stories.put(article, leaders.of(article)));
    }

    /** What stands for a text's story until now; for a new text, itself. */
    private ArticleId story(ArticleId article) {
        KnownText text = texts.get(article);
        return text == null || text.story() == null ? article : text.story();
    }

    /** The buckets that some texts lie in, whole. */
    private Collection<SortedSet<ArticleId>> buckets(Collection<ArticleId> articles) {
        take(articles);
        Set<Long> bands = new TreeSet<>();
        articles.forEach(article -> LongStream.of(signature(article).bands()).forEach(bands::add));
        Collection<SortedSet<ArticleId>> buckets =
                new ArrayList<>(known.banded(bands).values());
        Set<ArticleId> all = new TreeSet<>();
        buckets.forEach(all::addAll);
        take(all);
        return buckets;
    }

    /** The copies that a bucket shows: texts with one signature are one from the start. */
    private List<Copy> copies(SortedSet<ArticleId> bucket) {
        List<Copy> copies = new ArrayList<>();
        Map<Signature, ArticleId> first = new HashMap<>();
        List<SignedText> originals = new ArrayList<>();
        for (ArticleId article : bucket) {
            ArticleId same = first.putIfAbsent(signature(article), article);
            if (same == null) {
                originals.add(new SignedText(article, signature(article)));
            } else {
                copies.add(new Copy(same, article));
            }
        }
        CopyBucket.compare(originals, (one, other) -> copies.add(new Copy(one, other)));
        return copies;
    }

    private Signature signature(ArticleId article) {
        return signatures.computeIfAbsent(article, id -> {
            KnownText text = texts.get(id);
            if (text == null) {
                throw new IllegalArgumentException("article " + id + " lies in a bucket and has no signature");
            }
            return Signature.ofText(text.signature());
        });
    }

    private void take(Collection<ArticleId> articles) {
        SortedSet<ArticleId> missing = new TreeSet<>(articles);
        missing.removeAll(texts.keySet());
        texts.putAll(known.texts(missing));
    }
}
