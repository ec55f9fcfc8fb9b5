package dev.readout.store.sql;

import dev.readout.model.reading.ContactRef;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Where engagements went that had an id once. */
public final class ReferentTable {

    private ReferentTable() {}

    /** The engagement that has now what an id named once. */
    public static Optional<String> current(Handle handle, String old) {
        return handle.createQuery("select current from referent where old = ?")
                .bind(0, old)
                .mapTo(String.class)
                .findOne();
    }

    /** Leads the ids that are gone to the engagements that have most of their contacts now. */
    public static void follow(
            Handle handle, Map<ContactRef, String> before, Map<ContactRef, String> now, String moment) {
        Set<String> live = new TreeSet<>(now.values());
        live.forEach(id -> handle.execute("delete from referent where old = ?", id));
        moves(before, now, live).forEach((old, successors) -> {
            String successor = most(successors);
            handle.execute("update referent set current = ? where current = ?", successor, old);
            handle.execute(
                    "insert into referent (old, current, since) values (?, ?, ?)"
                            + " on conflict (old) do update set current = excluded.current",
                    old,
                    successor,
                    moment);
        });
    }

    private static Map<String, Map<String, Integer>> moves(
            Map<ContactRef, String> before, Map<ContactRef, String> now, Set<String> live) {
        Map<String, Map<String, Integer>> moves = new TreeMap<>();
        before.forEach((contact, old) -> {
            String current = now.get(contact);
            if (current != null && !live.contains(old)) {
                moves.computeIfAbsent(old, id -> new TreeMap<>()).merge(current, 1, Integer::sum);
            }
        });
        return moves;
    }

    /** The one with the most contacts; of several, the first by its letters. */
    private static String most(Map<String, Integer> successors) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : successors.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
