package dev.readout.store;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.Linkage;
import dev.readout.model.reading.LinkageChange;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.FactState;
import dev.readout.store.fact.RecordFacts;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Change;
import dev.readout.store.sql.ArticleTable;
import dev.readout.store.sql.ChangeCount;
import dev.readout.store.sql.ContactTable;
import dev.readout.store.sql.FactSlot;
import dev.readout.store.sql.FactTable;
import dev.readout.store.sql.KeptReadings;
import dev.readout.store.sql.MarkTable;
import dev.readout.store.sql.QuotedArticles;
import dev.readout.store.sql.ReferentTable;
import dev.readout.store.sql.ReplacedRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Brings a record up to the readings that are kept. Where few are new beside many, or where there are too many to be held in
 * memory, only what the new ones have to do with is looked at, a portion at a time; otherwise all are linked at once. Either
 * way the record is the same.
 */
final class RecordUpdate {

    /** From this many new readings for a hundred old ones all are linked at once: the parts would hold most of them anyway. */
    private static final int MANY_PER_CENT = 10;

    /** So many readings with what follows from them take some 500 MB. */
    static final int MOST_AT_ONCE = 5_000;

    private static final int PORTION = 200;

    /** Of very many, so many of a hundred are taken at a time: each portion is held against all that is there. */
    private static final int PORTION_PER_CENT = 2;

    private static final int LARGEST_PORTION = 2_000;

    private final int mostAtOnce;
    private final ArticleTable articles;
    private final FactTable facts;
    private final MarkTable marks;
    private final Reviews reviews;
    private final Linking linking;

    /** At most so many readings are linked at once. */
    RecordUpdate(
            int mostAtOnce, ArticleTable articles, FactTable facts, MarkTable marks, Reviews reviews, Linking linking) {
        this.mostAtOnce = mostAtOnce;
        this.articles = articles;
        this.facts = facts;
        this.marks = marks;
        this.reviews = reviews;
        this.linking = linking;
    }

    /** Brings it up, as of a moment. */
    ChangeCount bring(Handle handle, String now) {
        int pending = articles.pending(handle);
        if (pending == 0) {
            return ChangeCount.NONE;
        }
        Optional<Extending> extending = linking.extending();
        int all = articles.count(handle);
        boolean few = 100L * pending < (long) MANY_PER_CENT * (all - pending);
        boolean tooMany = all > mostAtOnce && !linking.isReady(all);
        return extending.isPresent() && (few || tooMany)
                ? extended(handle, extending.get(), now)
                : whole(handle, extending, now);
    }

    private ChangeCount whole(Handle handle, Optional<Extending> extending, String now) {
        List<ArticleReading> readings = articles.readings(handle);
        QuotedArticles quoted = new QuotedArticles(articles, handle);
        readings.forEach(reading -> quoted.with(reading.article()));
        Linkage linkage = linking.link(readings);
        SortedMap<ContactRef, String> before = ContactTable.all(handle);
        ContactTable.replace(handle, before, linkage.engagements());
        ReferentTable.follow(handle, before, linkage.engagements(), now);
        Collection<FactState> shown =
                reviews.shown(handle, RecordFacts.of(linkage.record()), linkage.engagements(), quoted);
        ChangeCount count = facts.replace(handle, shown, facts.slots(handle), quoted, Change.Cause.READING.code(), now);
        articles.linked(handle);
        extending.ifPresent(extender -> mark(handle, extender, readings));
        return count;
    }

    private void mark(Handle handle, Extending extender, List<ArticleReading> readings) {
        Set<ArticleId> unmarked = marks.unmarked(handle);
        List<ArticleReading> some = new ArrayList<>();
        for (ArticleReading reading : readings) {
            if (unmarked.contains(reading.article().id())) {
                some.add(reading);
            }
            if (some.size() == PORTION) {
                marks.add(handle, some, extender::marks);
                some.clear();
            }
        }
        marks.add(handle, some, extender::marks);
        marks.tell(handle, extender.stories(marks.texts(handle)));
    }

    private ChangeCount extended(Handle handle, Extending extender, String now) {
        markOlder(handle, extender);
        ChangeCount count = ChangeCount.NONE;
        int portion = Math.min(
                LARGEST_PORTION, Math.max(PORTION, (int) (articles.count(handle) * (long) PORTION_PER_CENT / 100)));
        List<ArticleReading> fresh = articles.pending(handle, portion);
        while (!fresh.isEmpty()) {
            marks.add(handle, fresh, extender::marks);
            LinkageChange change = extender.extend(fresh, new KeptReadings(handle, articles, marks));
            marks.tell(handle, change.stories());
            count = count.plus(take(handle, change, now));
            articles.linked(
                    handle,
                    fresh.stream().map(reading -> reading.article().id()).toList());
            fresh = articles.pending(handle, portion);
        }
        return count;
    }

    /** A database of an older form, or one that a cluster's record was loaded into, has articles without marks. */
    private void markOlder(Handle handle, Extending extender) {
        SortedSet<ArticleId> unmarked = marks.unmarked(handle);
        unmarked.removeAll(articles.pendingIds(handle));
        if (unmarked.isEmpty()) {
            return;
        }
        List<ArticleId> ids = List.copyOf(unmarked);
        for (int from = 0; from < ids.size(); from += PORTION) {
            List<ArticleId> some = ids.subList(from, Math.min(ids.size(), from + PORTION));
            marks.add(handle, articles.readings(handle, some), extender::marks);
        }
        marks.tell(handle, extender.stories(marks.texts(handle)));
    }

    private ChangeCount take(Handle handle, LinkageChange change, String now) {
        SortedMap<ContactRef, String> before = ContactTable.in(handle, articles(change));
        before.keySet().retainAll(change.engagements().keySet());
        ContactTable.replace(handle, before, change.engagements());
        ReferentTable.follow(handle, before, change.engagements(), now);
        QuotedArticles quoted = new QuotedArticles(articles, handle);
        change.record().articles().forEach(quoted::with);
        Set<Long> rows = ReplacedRows.of(handle, change, new TreeSet<>(before.values()));
        Map<FactKey, FactSlot> slots = new TreeMap<>(facts.slots(handle, rows));
        Map<FactKey, FactState> read = new TreeMap<>();
        RecordFacts.of(change.record()).forEach(state -> read.put(state.key(), state));
        addDecided(handle, change, rows, slots, read, quoted);
        Set<String> engagements = read.keySet().stream()
                .filter(key -> key.sort() == Sort.ENGAGEMENT)
                .map(FactKey::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Collection<FactState> shown =
                reviews.shown(handle, List.copyOf(read.values()), ContactTable.of(handle, engagements), quoted);
        return facts.replace(handle, shown, slots, quoted, Change.Cause.READING.code(), now);
    }

    /** What people's decisions may touch is shown anew with what has changed. */
    private void addDecided(
            Handle handle,
            LinkageChange change,
            Set<Long> rows,
            Map<FactKey, FactSlot> slots,
            Map<FactKey, FactState> read,
            QuotedArticles quoted) {
        Set<ArticleId> touched = reviews.decided(handle);
        if (touched.isEmpty()) {
            return;
        }
        touched.addAll(articles(change));
        Set<Long> beside = facts.touched(handle, touched);
        beside.removeAll(rows);
        slots.putAll(facts.slots(handle, beside));
        facts.read(handle, beside, quoted).forEach(state -> read.putIfAbsent(state.key(), state));
    }

    private static NavigableSet<ArticleId> articles(LinkageChange change) {
        NavigableSet<ArticleId> articles = new TreeSet<>();
        change.record().articles().stream().map(Article::id).forEach(articles::add);
        change.engagements().keySet().forEach(contact -> articles.add(contact.article()));
        return articles;
    }
}
