package dev.readout.store.review;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.record.Engagement;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.FactState;
import dev.readout.store.fact.ReviewState;
import dev.readout.store.fact.Sort;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Merges and splits engagements by moving contacts between them. */
final class Regrouping {

    private static final int MARK = 6;

    private final FactBoard board;
    private final Joiner joiner;
    private final Map<String, SortedSet<ContactRef>> groups = new HashMap<>();
    private final Map<String, String> mergedInto = new TreeMap<>();
    private final Map<String, Map<ArticleId, String>> partedFrom = new TreeMap<>();

    Regrouping(FactBoard board, Map<ContactRef, String> contacts, Joiner joiner) {
        this.board = board;
        this.joiner = joiner;
        contacts.forEach((contact, engagement) ->
                groups.computeIfAbsent(engagement, id -> new TreeSet<>()).add(contact));
    }

    /** Applies a decision, if it merges or splits and its engagements are there. */
    boolean apply(Decision decision) {
        return switch (decision.proposal().action()) {
            case MERGE -> merge(decision);
            case SPLIT -> split(decision);
            default -> false;
        };
    }

    /** Leads statements, agreements and events to where their engagements went. */
    void moveFacts() {
        for (FactState state : board.states()) {
            String engagement = FactBoard.engagement(state.shown());
            if (engagement == null) {
                continue;
            }
            String now = current(engagement, Anchor.of(state.found()).articles());
            if (!now.equals(engagement)) {
                board.relink(state, now);
            }
        }
    }

    private boolean merge(Decision decision) {
        Optional<String> kept = find(decision.proposal().id(), decision.anchor());
        Optional<String> gone = find(String.valueOf(decision.proposal().value()), decision.other());
        if (kept.isEmpty() || gone.isEmpty() || kept.get().equals(gone.get())) {
            return false;
        }
        SortedSet<ContactRef> all = group(kept.get());
        all.addAll(group(gone.get()));
        groups.remove(gone.get());
        mergedInto.put(gone.get(), kept.get());
        show(kept.get(), all, ReviewState.MERGED);
        FactState old = board.state(key(gone.get()));
        board.put(new FactState(old.key(), old.place(), old.read(), null, ReviewState.MERGED, kept.get()));
        return true;
    }

    private boolean split(Decision decision) {
        Optional<String> whole = find(decision.proposal().id(), decision.anchor());
        Set<ArticleId> articles = Arrays.stream(
                        String.valueOf(decision.proposal().value()).split(",", -1))
                .map(String::strip)
                .map(ArticleId::new)
                .collect(Collectors.toCollection(TreeSet::new));
        if (whole.isEmpty()) {
            return false;
        }
        SortedSet<ContactRef> part = new TreeSet<>(group(whole.get()));
        part.removeIf(contact -> !articles.contains(contact.article()));
        SortedSet<ContactRef> rest = new TreeSet<>(group(whole.get()));
        rest.removeAll(part);
        if (part.isEmpty() || rest.isEmpty()) {
            return false;
        }
        String id = whole.get() + "-part-" + part.first().article().value().substring(0, MARK);
        articles.forEach(article ->
                partedFrom.computeIfAbsent(whole.get(), key -> new TreeMap<>()).put(article, id));
        groups.put(id, part);
        groups.put(whole.get(), rest);
        show(whole.get(), rest, ReviewState.SPLIT);
        board.put(new FactState(key(id), 0, null, joiner.join(id, part), ReviewState.SPLIT, null));
        return true;
    }

    private void show(String id, SortedSet<ContactRef> contacts, ReviewState review) {
        Engagement engagement = joiner.join(id, contacts);
        groups.put(id, contacts);
        board.put(board.state(key(id)).with(engagement, review));
    }

    /** The engagement that was read where a decision says, and what has become of it by earlier decisions. */
    private Optional<String> find(String id, Anchor anchor) {
        return board.find(Sort.ENGAGEMENT, id, anchor).map(FactKey::id).map(this::merged);
    }

    private String current(String engagement, Set<ArticleId> articles) {
        String parted = partedFrom
                .getOrDefault(engagement, Map.of())
                .get(articles.iterator().next());
        return merged(parted == null ? engagement : parted);
    }

    private String merged(String id) {
        String now = id;
        for (String next = mergedInto.get(now); next != null; next = mergedInto.get(now)) {
            now = next;
        }
        return now;
    }

    private SortedSet<ContactRef> group(String id) {
        return groups.getOrDefault(id, new TreeSet<>());
    }

    private static FactKey key(String id) {
        return new FactKey(Sort.ENGAGEMENT, id, 0);
    }
}
