package dev.readout.linking;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.KnownReadings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Accounts among those of all readings, each article read once. */
final class KnownTellings {

    private final KnownReadings known;
    private final Map<ArticleId, List<BlockMember>> members = new TreeMap<>();

    KnownTellings(KnownReadings known) {
        this.known = known;
    }

    /** The accounts of some articles, in their order. */
    List<BlockMember> in(Set<ArticleId> articles) {
        Set<ArticleId> missing = new TreeSet<>(articles);
        missing.removeAll(members.keySet());
        known.readings(missing)
                .forEach(reading -> members.put(
                        reading.article().id(),
                        Telling.of(reading).stream().map(BlockMember::new).toList()));
        List<BlockMember> found = new ArrayList<>();
        new TreeSet<>(articles).forEach(article -> found.addAll(members.getOrDefault(article, List.of())));
        return found;
    }

    /** The accounts of the articles that share any of some keys. */
    List<BlockMember> sharing(Set<Long> keys) {
        return in(known.sharing(keys));
    }

    /** Some accounts, in their order. */
    List<Telling> of(Collection<ContactRef> contacts) {
        Set<ArticleId> articles = new TreeSet<>();
        contacts.forEach(contact -> articles.add(contact.article()));
        return in(articles).stream()
                .map(BlockMember::telling)
                .filter(telling -> contacts.contains(telling.ref()))
                .toList();
    }
}
