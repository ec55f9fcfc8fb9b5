package dev.readout.linking;

import dev.readout.model.reading.ContactRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Puts accounts of one contact together, best fit first. Two groups are joined only if no account of one clashes with one
 * of the other, so that a chain of half-fits never joins two meetings of one week. Ties go to the accounts that come
 * first; the outcome does not depend on the order in which they were given.
 */
final class Clusters {

    private record Fit(Telling one, Telling other, double figure) {}

    private static final Comparator<Fit> BEST_FIRST = Comparator.comparingDouble(Fit::figure)
            .reversed()
            .thenComparing(Fit::one)
            .thenComparing(Fit::other);

    private final List<Telling> tellings;
    private final Map<ContactRef, List<Telling>> groupOf = new HashMap<>();

    /** Groups accounts. */
    Clusters(Collection<Telling> tellings) {
        this.tellings = tellings.stream().sorted().toList();
        this.tellings.forEach(telling -> groupOf.put(telling.ref(), new ArrayList<>(List.of(telling))));
        List<Fit> fits = new ArrayList<>();
        new Blocks(this.tellings)
                .forEachPair((one, other) ->
                        Likeness.of(one, other).ifPresent(figure -> fits.add(new Fit(one, other, figure))));
        fits.stream().sorted(BEST_FIRST).forEach(this::join);
    }

    /** The groups, each in the order of its accounts, by first account. */
    List<List<Telling>> groups() {
        Set<List<Telling>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Telling>> groups = new ArrayList<>();
        for (Telling telling : tellings) {
            List<Telling> group = group(telling);
            if (seen.add(group)) {
                groups.add(group.stream().sorted().toList());
            }
        }
        return groups;
    }

    private List<Telling> group(Telling telling) {
        return Objects.requireNonNull(groupOf.get(telling.ref()));
    }

    private void join(Fit fit) {
        List<Telling> one = group(fit.one());
        List<Telling> other = group(fit.other());
        if (one == other || clash(one, other)) {
            return;
        }
        List<Telling> larger = one.size() >= other.size() ? one : other;
        List<Telling> smaller = one.size() >= other.size() ? other : one;
        larger.addAll(smaller);
        smaller.forEach(telling -> groupOf.put(telling.ref(), larger));
    }

    private static boolean clash(List<Telling> some, List<Telling> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> Likeness.clash(one, other)));
    }
}
