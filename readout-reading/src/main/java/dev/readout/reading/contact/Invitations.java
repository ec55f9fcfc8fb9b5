package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code has invited the negotiators of A and B to Oslo}: who asks those of two states to his own invites them to meet there; no
 * journey of each is meant.
 */
final class Invitations {

    private static final String RULE = "visit.invite";
    private static final long TWO = 2;

    private Invitations() {}

    /** Places such an invitation as a meeting of all three that is proposed; false where a mention is none. */
    static boolean settledAsTalks(Draft draft, Set<StateCode> hosts, Stories stories) {
        long guests = draft.visitors.stream()
                .map(Actor::state)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        boolean both = draft.rule.equals(RULE)
                && draft.status == EngagementStatus.PROPOSED
                && hosts.size() == 1
                && guests == TWO
                && draft.visitors.stream().noneMatch(guest -> hosts.contains(guest.state()));
        if (!both) {
            return false;
        }
        draft.kind = EngagementKind.MEETING;
        List<Actor> all = Stream.concat(draft.visitors.stream(), hosts.stream().map(Actor::ofState))
                .toList();
        draft.visitors.clear();
        draft.parties.clear();
        draft.addParties(all);
        stories.place(draft);
        return true;
    }
}
