package dev.readout.linking;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.KnownReadings;
import dev.readout.model.reading.KnownText;
import dev.readout.model.reading.ReadingMarks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Readings in memory, with what a record knows of them. */
final class Known implements KnownReadings {

    private final RecordExtender extender = new RecordExtender();
    private final SortedMap<ArticleId, ArticleReading> readings = new TreeMap<>();
    private final Map<ArticleId, ReadingMarks> marks = new TreeMap<>();
    final SortedMap<ArticleId, ArticleId> stories = new TreeMap<>();
    final SortedMap<ContactRef, String> contacts = new TreeMap<>();
    final SortedSet<ArticleId> asked = new TreeSet<>();

    void add(Collection<ArticleReading> more) {
        for (ArticleReading reading : more) {
            readings.put(reading.article().id(), reading);
            marks.put(reading.article().id(), extender.marks(reading));
        }
    }

    /** Gives all texts their stories at once. */
    void compare() {
        stories.putAll(extender.stories(texts(readings.keySet()).values()));
    }

    List<ArticleReading> all() {
        return List.copyOf(readings.values());
    }

    @Override
    public SortedSet<ArticleId> sharing(Set<Long> keys) {
        return where(mark -> !Collections.disjoint(mark.keys(), keys));
    }

    @Override
    public List<ArticleReading> readings(Set<ArticleId> articles) {
        asked.addAll(articles);
        List<ArticleReading> some = new ArrayList<>();
        readings.forEach((article, reading) -> {
            if (articles.contains(article)) {
                some.add(reading);
            }
        });
        return some;
    }

    @Override
    public SortedMap<ContactRef, String> contactsIn(Set<ArticleId> articles) {
        SortedMap<ContactRef, String> some = new TreeMap<>(contacts);
        some.keySet().removeIf(contact -> !articles.contains(contact.article()));
        return some;
    }

    @Override
    public SortedMap<ContactRef, String> contactsOf(Set<String> engagements) {
        SortedMap<ContactRef, String> some = new TreeMap<>(contacts);
        some.values().removeIf(id -> !engagements.contains(id));
        return some;
    }

    @Override
    public SortedSet<String> engagements(String beginning) {
        SortedSet<String> ids = new TreeSet<>(contacts.values());
        ids.removeIf(id -> !id.startsWith(beginning));
        return ids;
    }

    @Override
    public SortedMap<Long, SortedSet<ArticleId>> banded(Set<Long> bands) {
        SortedMap<Long, SortedSet<ArticleId>> buckets = new TreeMap<>();
        for (Long band : bands) {
            buckets.put(band, where(mark -> mark.bands().contains(band)));
        }
        return buckets;
    }

    @Override
    public Map<ArticleId, KnownText> texts(Set<ArticleId> articles) {
        Map<ArticleId, KnownText> texts = new TreeMap<>();
        marks.forEach((article, mark) -> {
            String signature = mark.signature();
            if (signature != null && articles.contains(article)) {
                texts.put(article, new KnownText(article, signature, stories.get(article)));
            }
        });
        return texts;
    }

    @Override
    public SortedSet<ArticleId> printing(Set<ArticleId> some) {
        SortedSet<ArticleId> printing = new TreeSet<>(stories.keySet());
        printing.removeIf(article -> !some.contains(stories.get(article)));
        return printing;
    }

    private SortedSet<ArticleId> where(Predicate<ReadingMarks> condition) {
        List<ArticleId> found = new ArrayList<>();
        marks.forEach((article, mark) -> {
            if (condition.test(mark)) {
                found.add(article);
            }
        });
        return new TreeSet<>(found);
    }
}
