package dev.readout.linking;

import dev.readout.model.reading.ContactRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
public final class Clusters {

    private final List<Telling> tellings;
    private final Map<ContactRef, List<Telling>> groupOf = new HashMap<>();

    /** Groups accounts. */
    Clusters(Collection<Telling> tellings) {
        this(tellings, fits(tellings));
    }

    /**
     * Groups accounts whose fits are known. Accounts that no chain of fits leads between do not bear on each other, and may
     * be grouped apart.
     *
     * @param tellings the accounts
     * @param fits every two of them that may be of one contact, in any order
     */
    public Clusters(Collection<Telling> tellings, Collection<Fit> fits) {
        this.tellings = tellings.stream().sorted().toList();
        this.tellings.forEach(telling -> groupOf.put(telling.ref(), new ArrayList<>(List.of(telling))));
        fits.stream().sorted().forEach(this::join);
    }

    private static List<Fit> fits(Collection<Telling> tellings) {
        List<Fit> fits = new ArrayList<>();
        new Blocks(tellings).forEachFit(fits::add);
        return fits;
    }

    /** The groups, each in the order of its accounts, by first account. */
    public List<List<Telling>> groups() {
        Set<List<Telling>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Telling>> groups = new ArrayList<>();
        for (Telling telling : tellings) {
            List<Telling> group = group(telling.ref());
            if (seen.add(group)) {
                groups.add(group.stream().sorted().toList());
            }
        }
        return groups;
    }

    private List<Telling> group(ContactRef account) {
        return Objects.requireNonNull(groupOf.get(account));
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
