package dev.readout.store.review;

import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Statement;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.FactState;
import dev.readout.store.fact.ReviewState;
import dev.readout.store.fact.Sort;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Facts under review, found by their ids or by the words that they stand on. */
final class FactBoard {

    private final TreeMap<FactKey, FactState> states = new TreeMap<>();
    private final Map<ArticleId, Set<FactKey>> byArticle = new HashMap<>();

    FactBoard(Collection<FactState> read) {
        for (FactState state : read) {
            states.put(state.key(), state);
            Anchor.of(state.found())
                    .articles()
                    .forEach(article -> byArticle
                            .computeIfAbsent(article, key -> new TreeSet<>())
                            .add(state.key()));
        }
    }

    /**
     * The fact that shares the most words with an anchor; of several the one with the id, else the first. What only a
     * decision made is found by its id.
     */
    Optional<FactKey> find(Sort sort, String id, Anchor anchor) {
        FactKey made = FactKey.named(sort, id);
        if (states.containsKey(made) && state(made).read() == null) {
            return Optional.of(made);
        }
        FactKey best = null;
        int most = 0;
        Set<FactKey> candidates = new TreeSet<>();
        anchor.articles().forEach(article -> candidates.addAll(byArticle.getOrDefault(article, Set.of())));
        for (FactKey key : candidates) {
            FactState state = state(key);
            int overlap = key.sort() == sort && state.read() != null
                    ? Anchor.of(state.read()).overlap(anchor)
                    : 0;
            if (overlap > most || (overlap == most && overlap > 0 && key.name().equals(id) && !isNamed(best, id))) {
                best = key;
                most = overlap;
            }
        }
        return Optional.ofNullable(best);
    }

    FactState state(FactKey key) {
        FactState state = states.get(key);
        if (state == null) {
            throw new IllegalArgumentException("no fact " + key);
        }
        return state;
    }

    void put(FactState state) {
        states.put(state.key(), state);
    }

    Collection<FactState> states() {
        return List.copyOf(states.values());
    }

    /** Leads the facts of an engagement to another, or to none. */
    void relink(FactState state, @Nullable String engagement) {
        Object shown = state.shown();
        if (shown instanceof Statement statement) {
            put(state.with(statement.withEngagement(engagement), state.review()));
        } else if (shown instanceof Agreement agreement) {
            put(state.with(agreement.withEngagement(engagement), state.review()));
        } else if (shown instanceof CodedEvent event) {
            put(state.with(event.withEngagement(engagement), state.review()));
        }
    }

    /** What belonged to an engagement that is not shown belongs to none. */
    void dropLinksToRejected() {
        for (FactState state : states()) {
            String engagement = engagement(state.shown());
            FactState linked = engagement == null ? null : states.get(new FactKey(Sort.ENGAGEMENT, engagement, 0));
            if (linked != null && linked.review() == ReviewState.REJECTED) {
                relink(state, null);
            }
        }
    }

    /** The engagement that a fact belongs to, or null. */
    static @Nullable String engagement(@Nullable Object fact) {
        if (fact instanceof Statement statement) {
            return statement.engagement();
        } else if (fact instanceof Agreement agreement) {
            return agreement.engagement();
        } else if (fact instanceof CodedEvent event) {
            return event.engagement();
        }
        return null;
    }

    private static boolean isNamed(@Nullable FactKey key, String id) {
        return key != null && key.name().equals(id);
    }
}
