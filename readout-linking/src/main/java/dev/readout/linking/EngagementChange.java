package dev.readout.linking;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.KnownReadings;
import dev.readout.model.reading.KnownText;
import dev.readout.model.record.Engagement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The engagements that are new or not as they were: those whose accounts are others than before, those whose articles turned
 * out to print one text, and those that get another id because of a namesake.
 */
final class EngagementChange {

    private static final Comparator<EngagementMerger> BY_FIRST =
            Comparator.comparing(merger -> merger.tellings().get(0));

    private final KnownReadings known;
    private final KnownTellings tellings;
    private final SortedMap<ArticleId, ArticleId> stories;
    private final SortedMap<ContactRef, String> before;
    private final List<EngagementMerger> changed = new ArrayList<>();
    private final SortedSet<ContactRef> regrouped = new TreeSet<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final SortedMap<ContactRef, String> contacts = new TreeMap<>();

    /**
     * Finds them.
     *
     * @param known all readings, the new ones among them
     * @param fresh the new articles
     * @param stories the stories that are new or not as they were
     */
    EngagementChange(KnownReadings known, SortedSet<ArticleId> fresh, SortedMap<ArticleId, ArticleId> stories) {
        this.known = known;
        this.tellings = new KnownTellings(known);
        this.stories = stories;
        Reach reach = new Reach(tellings, tellings.in(fresh));
        this.before = known.contactsIn(articles(reach.tellings().keySet()));
        before.keySet().retainAll(reach.tellings().keySet());
        regroup(new Clusters(reach.tellings().values(), reach.fits()).groups());
        retell(fresh);
        name();
        engagements.sort(RecordLinker.CHRONOLOGY);
    }

    /** The engagements, in the order of a record. */
    List<Engagement> engagements() {
        return engagements;
    }

    /** Where their contacts went. */
    SortedMap<ContactRef, String> contacts() {
        return contacts;
    }

    /** The articles of which a contact went elsewhere than before. */
    SortedSet<ArticleId> relinked() {
        SortedMap<ContactRef, String> old = known.contactsIn(articles(contacts.keySet()));
        SortedSet<ArticleId> relinked = new TreeSet<>();
        contacts.forEach((contact, id) -> {
            if (!id.equals(old.get(contact))) {
                relinked.add(contact.article());
            }
        });
        return relinked;
    }

    /** Where all contacts of some articles are now. */
    SortedMap<ContactRef, String> contactsIn(Set<ArticleId> articles) {
        SortedMap<ContactRef, String> all = new TreeMap<>(known.contactsIn(articles));
        all.putAll(contacts);
        return all;
    }

    /** Groups that are not as they were. */
    private void regroup(List<List<Telling>> groups) {
        NavigableMap<String, NavigableSet<ContactRef>> old = byEngagement(before);
        for (List<Telling> group : groups) {
            SortedSet<ContactRef> accounts = new TreeSet<>();
            group.forEach(telling -> accounts.add(telling.ref()));
            String id = before.get(accounts.first());
            if (id == null || !accounts.equals(old.get(id))) {
                change(group);
            }
        }
    }

    /** Groups that are as they were, some of whose articles got another story. */
    private void retell(SortedSet<ArticleId> fresh) {
        SortedSet<ArticleId> moved = new TreeSet<>(stories.keySet());
        moved.removeAll(fresh);
        SortedSet<String> ids = new TreeSet<>();
        known.contactsIn(moved).forEach((contact, id) -> {
            if (!regrouped.contains(contact)) {
                ids.add(id);
            }
        });
        byEngagement(known.contactsOf(ids)).values().stream()
                .filter(accounts -> articles(accounts).size() > 1)
                .forEach(accounts -> change(tellings.of(accounts)));
    }

    private void change(List<Telling> group) {
        changed.add(new EngagementMerger(group, story(group)));
        group.forEach(telling -> regrouped.add(telling.ref()));
    }

    /** Ids are given among all that have, or had, one name. */
    private void name() {
        SortedMap<String, List<EngagementMerger>> byName = new TreeMap<>();
        for (EngagementMerger merger : changed) {
            byName.computeIfAbsent(merger.name(), name -> new ArrayList<>()).add(merger);
        }
        for (String name : formerNames()) {
            byName.computeIfAbsent(name, key -> new ArrayList<>());
        }
        byName.forEach((name, mergers) -> {
            mergers.addAll(unchanged(name));
            mergers.sort(BY_FIRST);
            List<String> ids = new Namesakes(
                            name,
                            mergers.stream()
                                    .map(merger -> merger.earliest().ref())
                                    .toList())
                    .ids();
            for (int i = 0; i < mergers.size(); i++) {
                put(mergers.get(i), ids.get(i));
            }
        });
    }

    private void put(EngagementMerger merger, String id) {
        List<ContactRef> accounts = merger.tellings().stream().map(Telling::ref).toList();
        engagements.add(merger.engagement(id));
        accounts.forEach(account -> contacts.put(account, id));
    }

    /** The names that the changed groups' accounts went under. */
    private SortedSet<String> formerNames() {
        SortedSet<String> ids = new TreeSet<>();
        before.forEach((contact, id) -> {
            if (regrouped.contains(contact)) {
                ids.add(id);
            }
        });
        SortedSet<String> names = new TreeSet<>();
        byEngagement(known.contactsOf(ids))
                .values()
                .forEach(accounts -> names.add(merger(accounts).name()));
        return names;
    }

    /** The groups of a name that are as they were. */
    private List<EngagementMerger> unchanged(String name) {
        Pattern id = Pattern.compile(Pattern.quote(name) + "(?:-[0-9a-f]{6}(?:-[0-9]+)*)?");
        SortedSet<String> ids = new TreeSet<>(known.engagements(name));
        ids.removeIf(one -> !id.matcher(one).matches());
        List<EngagementMerger> found = new ArrayList<>();
        for (Collection<ContactRef> accounts :
                byEngagement(known.contactsOf(ids)).values()) {
            EngagementMerger merger = merger(accounts);
            if (accounts.stream().noneMatch(account -> regrouped.contains(account))
                    && merger.name().equals(name)) {
                found.add(merger);
            }
        }
        return found;
    }

    private EngagementMerger merger(Collection<ContactRef> accounts) {
        List<Telling> group = tellings.of(accounts);
        return new EngagementMerger(group, story(group));
    }

    private UnaryOperator<ArticleId> story(List<Telling> group) {
        SortedSet<ArticleId> articles = new TreeSet<>();
        group.forEach(telling -> articles.add(telling.article().id()));
        Map<ArticleId, KnownText> texts = known.texts(articles);
        return article -> {
            ArticleId now = stories.get(article);
            KnownText text = texts.get(article);
            return now != null ? now : text == null || text.story() == null ? article : text.story();
        };
    }

    private static NavigableMap<String, NavigableSet<ContactRef>> byEngagement(Map<ContactRef, String> contacts) {
        NavigableMap<String, NavigableSet<ContactRef>> groups = new TreeMap<>();
        contacts.forEach((contact, id) ->
                groups.computeIfAbsent(id, key -> new TreeSet<>()).add(contact));
        return groups;
    }

    private static NavigableSet<ArticleId> articles(Collection<ContactRef> contacts) {
        NavigableSet<ArticleId> articles = new TreeSet<>();
        contacts.forEach(contact -> articles.add(contact.article()));
        return articles;
    }
}
