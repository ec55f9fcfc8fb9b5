package dev.readout.linking;

import dev.readout.model.reading.ContactRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All accounts that chains of fits lead to from some, with all fits among them: those that bear on how they are grouped. */
final class Reach {

    private final KnownTellings known;
    private final SortedMap<ContactRef, Telling> tellings = new TreeMap<>();
    private final List<Fit> fits = new ArrayList<>();
    private final Deque<BlockMember> waiting = new ArrayDeque<>();

    /**
     * Follows the fits.
     *
     * @param known all accounts, the first ones among them
     * @param first where the chains begin
     */
    Reach(KnownTellings known, Collection<BlockMember> first) {
        this.known = known;
        first.forEach(this::reach);
        Collection<ContactRef> compared = new TreeSet<>();
        while (!waiting.isEmpty()) {
            BlockMember one = waiting.remove();
            compared.add(one.telling().ref());
            compare(one, compared);
        }
    }

    /** The accounts. */
    SortedMap<ContactRef, Telling> tellings() {
        return tellings;
    }

    /** Every two of them that may be of one contact. */
    List<Fit> fits() {
        return fits;
    }

    private void compare(BlockMember one, Collection<ContactRef> compared) {
        for (BlockMember other : known.sharing(LinkingKeys.partners(one))) {
            if (!compared.contains(other.telling().ref())) {
                fit(one, other).ifPresent(fit -> {
                    fits.add(fit);
                    reach(other);
                });
            }
        }
    }

    private void reach(BlockMember member) {
        if (tellings.put(member.telling().ref(), member.telling()) == null) {
            waiting.add(member);
        }
    }

    private static Optional<Fit> fit(BlockMember one, BlockMember other) {
        if (one.telling().compareTo(other.telling()) > 0) {
            return fit(other, one);
        }
        return one.meetingPoint(other)
                .flatMap(block -> Likeness.of(one.telling(), other.telling()))
                .map(figure -> new Fit(one.telling().ref(), other.telling().ref(), figure));
    }
}
