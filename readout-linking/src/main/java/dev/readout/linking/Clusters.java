package dev.readout.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    private final Map<Telling, List<Telling>> groupOf = new TreeMap<>();

    /** Groups accounts. */
    Clusters(Collection<Telling> tellings) {
        tellings.forEach(telling -> groupOf.put(telling, new ArrayList<>(List.of(telling))));
        fits(new Blocks(groupOf.keySet())).stream().sorted(BEST_FIRST).forEach(this::join);
    }

    /** The groups, each in the order of its accounts, by first account. */
    List<List<Telling>> groups() {
        List<List<Telling>> groups = new ArrayList<>();
        for (Map.Entry<Telling, List<Telling>> entry : groupOf.entrySet()) {
            List<Telling> sorted = entry.getValue().stream().sorted().toList();
            if (sorted.get(0).equals(entry.getKey())) {
                groups.add(sorted);
            }
        }
        return groups;
    }

    private static List<Fit> fits(Blocks blocks) {
        Set<List<Telling>> compared = new HashSet<>();
        List<Fit> fits = new ArrayList<>();
        for (List<Telling> block : blocks.all()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    Telling one = block.get(i);
                    Telling other = block.get(j);
                    if (compared.add(List.of(one, other))) {
                        Likeness.of(one, other).ifPresent(figure -> fits.add(new Fit(one, other, figure)));
                    }
                }
            }
        }
        return fits;
    }

    private void join(Fit fit) {
        List<Telling> one = groupOf.get(fit.one());
        List<Telling> other = groupOf.get(fit.other());
        if (one == null || other == null || one == other || clash(one, other)) {
            return;
        }
        one.addAll(other);
        other.forEach(telling -> groupOf.put(telling, one));
    }

    private static boolean clash(List<Telling> some, List<Telling> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> Likeness.clash(one, other)));
    }
}
