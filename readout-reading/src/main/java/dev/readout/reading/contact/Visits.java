package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes contacts of what is told of trips: one for each state that is visited. */
final class Visits {

    private final Actors actors;
    private final PlacesOfSentence places;
    private final Stories stories;

    Visits(Actors actors, PlacesOfSentence places, Stories stories) {
        this.actors = actors;
        this.places = places;
        this.stories = stories;
    }

    /** Puts a mention where it belongs, or leaves it out. */
    void settle(Draft draft) {
        List<StateCode> hosts = hosts(draft);
        if (draft.visitors.isEmpty() || hosts.isEmpty()) {
            if (!stories.pointsBack(draft)) {
                stories.decline(draft, draft.visitors.isEmpty() ? "no-visitor" : "no-destination");
            }
            return;
        }
        if (draft.visitors.stream().allMatch(visitor -> hosts.contains(visitor.state()))) {
            stories.decline(draft, "at-home");
            return;
        }
        for (StateCode host : hosts) {
            Draft one = hosts.size() == 1 ? draft : draft.copy();
            one.parties.add(new Actor(Actor.Kind.STATE, host.value(), host, null, null));
            if (one.place == null || !host.equals(one.place.country())) {
                one.place = new Place(null, host, null);
            }
            stories.place(one);
        }
    }

    private List<StateCode> hosts(Draft draft) {
        Set<StateCode> hosts = new TreeSet<>();
        for (Token destination : draft.destinations) {
            List<Token> all = new ArrayList<>(draft.sentence.children(destination, "conj"));
            all.add(destination);
            all.forEach(token ->
                    places.placeAt(draft.sentence, token).map(Place::country).ifPresent(hosts::add));
        }
        if (hosts.isEmpty() && draft.rule.equals("visit.visiting")) {
            actors.sides().stream()
                    .filter(side -> draft.visitors.stream().noneMatch(visitor -> side.equals(visitor.state())))
                    .limit(1)
                    .forEach(hosts::add);
        }
        return List.copyOf(hosts);
    }
}
