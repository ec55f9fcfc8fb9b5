package dev.readout.store.sql;

import dev.readout.store.query.Found;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The facts that were read last, as long as nothing is read or changed. Those asked for longest ago go when there is no
 * more room. May be shared between threads.
 */
final class KnownFacts {

    /** Letters of JSON; in memory a fact takes some six times as much. */
    private static final long MOST_CHARACTERS = 8_000_000;

    private final Map<Integer, Kept> facts = new LinkedHashMap<>(16, 0.75f, true);
    private long revision;
    private long characters;

    private record Kept(Found<?> fact, int characters) {}

    /** Those of some rows that are known. */
    synchronized Map<Integer, Found<?>> some(long asOf, Collection<Integer> pks) {
        Map<Integer, Found<?>> some = new HashMap<>();
        if (asOf == revision) {
            for (Integer pk : pks) {
                Kept kept = facts.get(pk);
                if (kept != null) {
                    some.put(pk, kept.fact());
                }
            }
        }
        return some;
    }

    /** Keeps a fact as of a revision; what was kept of an older one goes. */
    synchronized void put(long asOf, int pk, Found<?> fact, int length) {
        if (asOf > revision) {
            facts.clear();
            characters = 0;
            revision = asOf;
        }
        if (asOf < revision) {
            return;
        }
        Kept before = facts.put(pk, new Kept(fact, length));
        characters += length - (before == null ? 0 : before.characters());
        while (characters > MOST_CHARACTERS && facts.size() > 1) {
            Kept gone = facts.remove(facts.keySet().iterator().next());
            characters -= gone == null ? 0 : gone.characters();
        }
    }
}
