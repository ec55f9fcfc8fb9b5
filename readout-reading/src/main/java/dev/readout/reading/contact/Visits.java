package dev.readout.reading.contact;

import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import java.util.Set;
import java.util.TreeSet;

/** Makes contacts of what is told of trips: one for each state that is visited. */
final class Visits {

    private final TripParties parties;
    private final Stories stories;

    Visits(TripParties parties, Stories stories) {
        this.parties = parties;
        this.stories = stories;
    }

    /** Puts a mention where it belongs, or leaves it out. */
    void settle(Draft draft) {
        if (draft.elsewhere != null) {
            stories.decline(draft, draft.elsewhere);
            return;
        }
        Set<StateCode> hosts = parties.named(draft);
        if (!hosts.isEmpty()) {
            parties.visitors(draft, hosts);
        } else if (stories.pointsBack(draft)) {
            return;
        } else if (!draft.visitors.isEmpty()) {
            hosts = new TreeSet<>(parties.implied(draft).stream().toList());
        }
        if (draft.visitors.isEmpty() || hosts.isEmpty()) {
            leave(draft, draft.visitors.isEmpty() ? "no-visitor" : "no-destination");
        } else if (isAtHome(draft, hosts)) {
            stories.decline(draft, "at-home");
        } else {
            place(draft, hosts);
        }
    }

    private void leave(Draft draft, String reason) {
        if (!stories.pointsBack(draft)) {
            stories.decline(draft, reason);
        }
    }

    private static boolean isAtHome(Draft draft, Set<StateCode> hosts) {
        return draft.visitors.stream().allMatch(visitor -> hosts.contains(visitor.state()));
    }

    private void place(Draft draft, Set<StateCode> hosts) {
        for (StateCode host : hosts) {
            Draft one = hosts.size() == 1 ? draft : draft.copy();
            one.parties.add(new Actor(Actor.Kind.STATE, host.value(), host, null, null));
            if (one.place == null || !host.equals(one.place.country())) {
                one.place = new Place(null, host, null);
            }
            stories.place(one);
        }
    }
}
